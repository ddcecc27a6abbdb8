/**
 * When an article was published and changed: reads dates as people and machines write them, and chooses among
 * those that a page shows.
 */
@NullMarked
package dev.vedette.extraction.dates;

import org.jspecify.annotations.NullMarked;
