package dev.vedette.alerts.testing;

import static org.awaitility.Awaitility.await;

import dev.vedette.contracts.EventIds;
import dev.vedette.contracts.TopicChanged;
import dev.vedette.contracts.Visibility;
import dev.vedette.kit.topics.KnownTopics;
import io.quarkus.arc.Arc;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Topics as the topics service tells of them: on its API to members of the team, and on the stream {@code topics}. */
public final class Topics {

    /** Changes have numbers, in the order of commits. */
    private static final AtomicLong CHANGES = new AtomicLong();

    private Topics() {}

    /** A topic named Bridges that members of {@code team} alone are shown. */
    public static UUID of(String team) {
        return of(team, "Bridges");
    }

    public static UUID of(String team, String name) {
        var id = Receivers.topic(team);
        tell(topic(id, team, Visibility.TEAM, name));
        return id;
    }

    /** A topic of {@code owner} that members of {@code reader} are shown too. */
    public static UUID open(String owner, String reader) {
        var id = Receivers.topic(reader);
        tell(topic(id, owner, Visibility.ORGANISATION, "Bridges"));
        return id;
    }

    public static TopicChanged topic(UUID id, String team, Visibility visibility, String name) {
        return changed(id, team, visibility, name, false);
    }

    public static TopicChanged deleted(UUID id, String team) {
        return changed(id, team, Visibility.TEAM, "Bridges", true);
    }

    private static TopicChanged changed(UUID id, String team, Visibility visibility, String name, boolean deleted) {
        var change = CHANGES.incrementAndGet();
        return new TopicChanged(
                EventIds.of("topic-changed", id, change), id, change, team, visibility, name, "#0b57a4", deleted, null);
    }

    /** Publishes the change and waits until it is known. */
    public static void tell(TopicChanged change) {
        Wire.publish(change);
        var known = Arc.container().instance(KnownTopics.class).get();
        await().until(() -> change.equals(known.find(change.topicId())));
    }
}
