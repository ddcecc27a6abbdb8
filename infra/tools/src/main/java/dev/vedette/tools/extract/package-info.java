/** {@code ./vedette extract}: pages or pasted texts to clean articles, on all cores, in the order they came. */
@NullMarked
package dev.vedette.tools.extract;

import org.jspecify.annotations.NullMarked;
