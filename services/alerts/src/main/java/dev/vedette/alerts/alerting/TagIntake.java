package dev.vedette.alerts.alerting;

import dev.vedette.contracts.ArticleTagged;
import dev.vedette.kit.streams.StreamIntake;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes the stream {@code tags}. */
@ApplicationScoped
class TagIntake {

    private final StreamIntake intake;
    private final AlertService alerts;

    TagIntake(StreamIntake intake, AlertService alerts) {
        this.intake = intake;
        this.alerts = alerts;
    }

    @Incoming("tags")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return intake.take(record, ArticleTagged.class, alerts::consider);
    }
}
