package dev.vedette.alerts.alerting;

import dev.vedette.alerts.delivery.DueDeliveries;
import dev.vedette.contracts.ArticleTags;
import dev.vedette.kit.streams.PoisonException;
import dev.vedette.kit.streams.StreamIntake;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes the stream {@code tags}; the past, on {@code tags-past}, alerts nobody. */
@ApplicationScoped
class TagsIntake {

    private final StreamIntake intake;
    private final AlertService alerts;
    private final DueDeliveries due;

    TagsIntake(StreamIntake intake, AlertService alerts, DueDeliveries due) {
        this.intake = intake;
        this.alerts = alerts;
        this.due = due;
    }

    @Incoming("tags")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return intake.take(record, ArticleTags.class, this::consider);
    }

    private Uni<Void> consider(ArticleTags tags) {
        return alerts.consider(tags)
                .invoke(due::announce)
                .invoke(TagsIntake::setAside)
                .replaceWithVoid();
    }

    /** What unknown topics would have raised can be made up for: an operator replays the record when they are known. */
    private static void setAside(Set<UUID> unknown) {
        if (!unknown.isEmpty()) {
            throw new PoisonException("Rules name topics that are not known here: " + unknown);
        }
    }
}
