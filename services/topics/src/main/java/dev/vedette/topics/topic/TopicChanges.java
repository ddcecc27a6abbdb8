package dev.vedette.topics.topic;

import dev.vedette.contracts.EventIds;
import dev.vedette.contracts.Streams;
import dev.vedette.contracts.TopicChanged;
import dev.vedette.kit.outbox.Outbox;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;

/** Numbers changes in the order of their commits, and tells the stream {@code topics} of them. */
@ApplicationScoped
public class TopicChanges {

    /** The counter's row is locked from here until the commit, so whoever comes next gets a higher number later. */
    private static final String NUMBER = """
            with counter as (update topic_changes set last = last + 1 returning last)
            update topics set change = counter.last from counter where topics.id = :topic returning topics.change
            """;

    private final Outbox outbox;

    public TopicChanges(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * Ends a transaction that changed {@code topic}: writes the change, numbers it, and leaves word of it in the outbox.
     * Nothing that may wait comes after it.
     */
    Uni<Void> number(Topic topic) {
        return Panache.getSession()
                .call(Mutiny.Session::flush)
                .chain(session -> session.createNativeQuery(NUMBER, Long.class)
                        .setParameter("topic", topic.id)
                        .getSingleResult())
                .invoke(number -> topic.change = number)
                .chain(() -> tell(topic));
    }

    /** Adds the topic as it is now to the outbox. */
    public Uni<Void> tell(Topic topic) {
        return outbox.add(Streams.TOPICS, topic.id.toString(), event(topic), null);
    }

    private static TopicChanged event(Topic topic) {
        return new TopicChanged(
                EventIds.of("topic", topic.id, topic.change),
                topic.id,
                topic.change,
                topic.team,
                topic.visibility,
                topic.name,
                topic.color,
                topic.deleted,
                null);
    }
}
