package dev.vedette.kit.topics;

import dev.vedette.contracts.TopicChanged;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The topics as they are now. */
@Singleton
@IfBuildProperty(name = "vedette.known-topics", stringValue = "true")
public class KnownTopics {

    private final Map<UUID, TopicChanged> byId = new ConcurrentHashMap<>();

    /** The topic as it is now, whoever asks; null where there is none, or none any more. */
    public @Nullable TopicChanged find(UUID id) {
        var topic = byId.get(id);
        return topic == null || topic.deleted() ? null : topic;
    }

    /** Whether people of {@code team} may see the topic and its tags; a topic that is not known is hidden. */
    public boolean isVisibleTo(UUID id, String team) {
        var topic = byId.get(id);
        return topic != null && topic.isVisibleTo(team);
    }

    /** The ids of all topics that people of {@code team} may see. */
    public Set<UUID> listVisibleTo(String team) {
        return byId.values().stream()
                .filter(topic -> topic.isVisibleTo(team))
                .map(TopicChanged::topicId)
                .collect(Collectors.toUnmodifiableSet());
    }

    void put(TopicChanged topic) {
        byId.merge(topic.topicId(), topic, (known, next) -> next.change() > known.change() ? next : known);
    }

    void forget(UUID id) {
        byId.remove(id);
    }
}
