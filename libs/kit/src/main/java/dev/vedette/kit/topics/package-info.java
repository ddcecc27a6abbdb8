/**
 * All topics, in memory, by id: whoever shows tags asks here, when it shows them, what a topic is called and who may see it,
 * so that what is withdrawn is gone at once.
 *
 * <p>{@link dev.vedette.kit.topics.TopicsReader} reads the compacted stream {@code topics} from its beginning to its end and
 * then on, in each replica for itself: it belongs to no consumer group and commits nothing. Of two records of a topic the
 * one with the higher {@code change} counts, so the order in which they come means nothing; a tombstone forgets the topic.
 * A topic that is not known is hidden.
 *
 * <p>The service is ready when the end that the stream had at the start is reached, so nobody is sent to a replica that would
 * hide what may be seen. What a replica does by itself, unasked, waits for
 * {@link dev.vedette.kit.topics.KnownTopics#isCaughtUp()}. Kafka may be away then: it is asked again until it comes. If it
 * goes away later, what is known stays and the service stays ready.
 *
 * <p>A service asks for it with {@code vedette.known-topics=true} in its {@code application.properties}, which is read when it
 * is built, and injects {@link dev.vedette.kit.topics.KnownTopics}.
 */
@NullMarked
package dev.vedette.kit.topics;

import org.jspecify.annotations.NullMarked;
