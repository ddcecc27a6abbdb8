/**
 * {@code ./vedette bench stories}: how well articles are grouped into events, on news that others labelled, beside plain
 * TF-IDF with the threshold that is best for it.
 */
@NullMarked
package dev.vedette.bench.stories;

import org.jspecify.annotations.NullMarked;
