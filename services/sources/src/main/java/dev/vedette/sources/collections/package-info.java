/**
 * Collections: named groups of sources, such as {@code national press}, that queries can name. A source carries the
 * names of its collections itself, since they go out with each of its pages; this package owns the names.
 */
@NullMarked
package dev.vedette.sources.collections;

import org.jspecify.annotations.NullMarked;
