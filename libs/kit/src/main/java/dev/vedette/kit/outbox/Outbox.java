package dev.vedette.kit.outbox;

import dev.vedette.kit.json.StreamJson;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Where a change leaves the event that tells of it, in its own transaction. */
@ApplicationScoped
public class Outbox {

    private final StreamJson json;
    private final Clock clock;

    public Outbox(StreamJson json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /**
     * Adds an event to the present transaction; {@link OutboxPublisher} sends it once that is committed.
     *
     * @param stream one of {@link dev.vedette.contracts.Streams}
     * @param key the record's key
     * @param event a record of {@code dev.vedette.contracts}
     */
    public Uni<Void> add(String stream, String key, Object event, @Nullable String traceparent) {
        var entry = new OutboxEntry(
                stream, key, json.write(event), event.getClass().getSimpleName(), traceparent, clock.instant());
        return Panache.getSession().chain(session -> session.persist(entry));
    }
}
