package dev.vedette.alerts.topics;

import dev.vedette.contracts.TopicChanged;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The topics as they are now: whose they are, who may see them, and their names. */
@ApplicationScoped
public class KnownTopics {

    private final Map<UUID, TopicChanged> byId = new ConcurrentHashMap<>();
    private final AtomicLong highest = new AtomicLong(-1);

    /** Of two changes of a topic the higher stays. */
    public void apply(TopicChanged change) {
        byId.merge(change.topicId(), change, (old, now) -> now.change() >= old.change() ? now : old);
        highest.accumulateAndGet(change.change(), Math::max);
    }

    /** Null where it is not known. */
    public @Nullable TopicChanged find(UUID topicId) {
        return byId.get(topicId);
    }

    /** Whether the team may see the topic; a topic that is not known is hidden. */
    public boolean isVisibleTo(String team, UUID topicId) {
        var topic = find(topicId);
        return topic != null && topic.isVisibleTo(team);
    }

    /** The number of the latest change that has come. */
    public long highestChange() {
        return highest.get();
    }
}
