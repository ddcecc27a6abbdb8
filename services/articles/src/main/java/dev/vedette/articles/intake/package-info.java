/**
 * Takes {@code pages} and {@code pages-past}, each on a channel of its own, and publishes on {@code articles} and
 * {@code articles-past}.
 *
 * <p><b>The way of a page</b> ({@link dev.vedette.articles.intake.PageProcess}): was it here before? → read it on the cores
 * → claim its address → store its revision → publish it, and beside that keep its original. Each step may be done again:
 * the page is acknowledged at the end, and until then redelivery repeats all of it. A page that comes after its end publishes
 * the same record again and changes nothing.
 *
 * <p>Nothing waits for OpenSearch. What cannot be read goes to the dead letters; what a silent server prevents waits.
 *
 * <p>Owns the collection {@code pages}: originals and what became of them, by day, for a time
 * ({@code vedette.articles.originals-kept}).
 */
@NullMarked
package dev.vedette.articles.intake;

import org.jspecify.annotations.NullMarked;
