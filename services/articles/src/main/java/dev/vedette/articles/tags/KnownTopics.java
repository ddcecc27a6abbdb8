package dev.vedette.articles.tags;

import dev.vedette.contracts.TopicChanged;
import dev.vedette.kit.streams.StreamIntake;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** The topics as the stream {@code topics} tells them, all in memory. A topic that is not known is hidden. */
@ApplicationScoped
public class KnownTopics {

    private final StreamIntake intake;
    private final Map<UUID, TopicChanged> topics = new ConcurrentHashMap<>();

    KnownTopics(StreamIntake intake) {
        this.intake = intake;
    }

    @Incoming("topics")
    public Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return intake.take(record, TopicChanged.class, topic -> {
            topics.merge(topic.topicId(), topic, (old, now) -> now.change() >= old.change() ? now : old);
            return Uni.createFrom().voidItem();
        });
    }

    /** The topic, where the team may see it. */
    public @Nullable TopicChanged find(UUID id, String team) {
        var topic = topics.get(id);
        return topic != null && topic.isVisibleTo(team) ? topic : null;
    }
}
