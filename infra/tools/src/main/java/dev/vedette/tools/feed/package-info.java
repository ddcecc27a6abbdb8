/** {@code ./vedette feed}: feeds of any format to their entries, on all cores, in the order they came. */
@NullMarked
package dev.vedette.tools.feed;

import org.jspecify.annotations.NullMarked;
