/**
 * When each source is fetched and by which replica, and the hand-over of new pages. Out: {@code pages}, sent before
 * anything is ticked off, so that a crash repeats pages with the same event id and loses none.
 */
@NullMarked
package dev.vedette.sources.polling;

import org.jspecify.annotations.NullMarked;
