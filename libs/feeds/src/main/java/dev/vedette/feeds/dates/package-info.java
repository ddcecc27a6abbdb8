/** Moments as feeds write them, in any of the formats, languages and zones that are met. */
@NullMarked
package dev.vedette.feeds.dates;

import org.jspecify.annotations.NullMarked;
