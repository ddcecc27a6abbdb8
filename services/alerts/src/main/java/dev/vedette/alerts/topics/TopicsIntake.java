package dev.vedette.alerts.topics;

import dev.vedette.contracts.TopicChanged;
import dev.vedette.kit.streams.StreamIntake;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes the stream {@code topics}, each replica all of it from the beginning. */
@ApplicationScoped
class TopicsIntake {

    private final StreamIntake intake;
    private final KnownTopics topics;

    TopicsIntake(StreamIntake intake, KnownTopics topics) {
        this.intake = intake;
        this.topics = topics;
    }

    @Incoming("topics")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return intake.take(record, TopicChanged.class, change -> {
            topics.apply(change);
            return Uni.createFrom().voidItem();
        });
    }
}
