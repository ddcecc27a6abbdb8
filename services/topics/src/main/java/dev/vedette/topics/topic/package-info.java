/**
 * The topics: what teams follow. A topic belongs to a team, which alone may change it; one of visibility
 * {@code organisation} can be read by all.
 *
 * <p><b>States.</b> There, or deleted; a deleted one stays in the table as a mark, so that every replica and the stream
 * learn of it.
 *
 * <p><b>Who writes what.</b> {@link dev.vedette.topics.topic.TopicService} writes {@code topics}; {@link
 * dev.vedette.topics.topic.TopicChanges} numbers the change by the one row of {@code topic_changes} and leaves a {@link
 * dev.vedette.contracts.TopicChanged} in the outbox, all in one transaction. {@code topics.index} reads the table.
 *
 * <p><b>Order of steps.</b> Lock the topic, check If-Match and the name, write the topic, then the counter, then the
 * outbox, commit. The counter's row is locked from its update to the commit, so numbers are committed in their order and
 * a reader who saw one has seen all below it; since it is taken last, two changes never wait for each other crosswise.
 *
 * <p><b>Killed between two.</b> Before the commit nothing has happened. After it, the outbox is sent by whichever replica
 * comes first.
 *
 * <p>Streams: to {@code topics}.
 */
@NullMarked
package dev.vedette.topics.topic;

import org.jspecify.annotations.NullMarked;
