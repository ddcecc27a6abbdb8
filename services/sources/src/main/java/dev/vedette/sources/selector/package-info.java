/**
 * The CSS selectors of analysts, as far as we run them on pages of strangers. {@link
 * dev.vedette.sources.selector.LinkSelector} says which are refused and why.
 */
@NullMarked
package dev.vedette.sources.selector;

import org.jspecify.annotations.NullMarked;
