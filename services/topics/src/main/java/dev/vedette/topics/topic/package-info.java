/**
 * The topics: what teams follow. A topic belongs to a team, which alone may change it; one of visibility
 * {@code organisation} can be read by all. Streams: none; {@link dev.vedette.topics.tagging} reads the table.
 */
@NullMarked
package dev.vedette.topics.topic;

import org.jspecify.annotations.NullMarked;
