/** What the elements of each format say: the fields of a feed and of its entries, wherever a format puts them. */
@NullMarked
package dev.vedette.feeds.reading;

import org.jspecify.annotations.NullMarked;
