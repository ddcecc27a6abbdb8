package dev.vedette.kit.topics;

import dev.vedette.contracts.TopicChanged;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The topics as they are now. Before {@link #isCaughtUp() all are known}, what is not known is hidden like what is not
 * there: whoever does more with the answer than to show it, waits until then.
 */
@Singleton
@IfBuildProperty(name = "vedette.known-topics", stringValue = "true")
public class KnownTopics {

    private final Map<UUID, TopicChanged> byId = new ConcurrentHashMap<>();
    private final AtomicLong highest = new AtomicLong(-1);
    private volatile boolean caughtUp;

    /** The latest change of the topic, be it that it was deleted, whoever may see it; null where nothing is known of it. */
    public @Nullable TopicChanged find(UUID id) {
        return byId.get(id);
    }

    /** The topic, where people of {@code team} may see it and its tags. */
    public @Nullable TopicChanged findVisible(UUID id, String team) {
        var topic = find(id);
        return topic != null && topic.isVisibleTo(team) ? topic : null;
    }

    /** Whether people of {@code team} may see the topic and its tags; a topic that is not known is hidden. */
    public boolean isVisibleTo(UUID id, String team) {
        return findVisible(id, team) != null;
    }

    /** All topics that people of {@code team} may see, in no order. */
    public List<UUID> visibleTo(String team) {
        return byId.values().stream()
                .filter(topic -> topic.isVisibleTo(team))
                .map(TopicChanged::topicId)
                .toList();
    }

    /** The number of the latest change that has come, of whichever topic; -1 before the first. */
    public long highestChange() {
        return highest.get();
    }

    /** Whether all is known that there was at the start. It stays so. */
    public boolean isCaughtUp() {
        return caughtUp;
    }

    /** Of two changes of a topic the one with the higher number stays. */
    public void put(TopicChanged topic) {
        byId.merge(topic.topicId(), topic, (known, next) -> next.change() > known.change() ? next : known);
        highest.accumulateAndGet(topic.change(), Math::max);
    }

    /** All that there was at the start has been put. */
    public void catchUp() {
        caughtUp = true;
    }

    void forget(UUID id) {
        byId.remove(id);
    }
}
