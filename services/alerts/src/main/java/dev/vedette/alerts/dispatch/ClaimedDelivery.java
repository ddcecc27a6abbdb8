package dev.vedette.alerts.dispatch;

import dev.vedette.alerts.channels.Outcome;
import dev.vedette.alerts.channels.Target;
import dev.vedette.alerts.delivery.DeliveryAttempt;
import dev.vedette.alerts.message.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delivery that is ours to attempt until its lease ends.
 *
 * @param attempt the number of this attempt
 */
public record ClaimedDelivery(UUID id, UUID subjectId, UUID webhookId, int attempt, Work work) {

    /** What there is to do. */
    public sealed interface Work {}

    /** It is to be handed over. */
    public record Send(Message message, Target target) implements Work {}

    /** There is nothing to hand over any more, or nobody to hand it to. */
    public record Refuse(String reason) implements Work {}

    Ended ended(Outcome outcome, Instant began, Instant now) {
        var millis = Duration.between(began, now).toMillis();
        return new Ended(
                this, outcome, new DeliveryAttempt(id, attempt, began, millis, outcome.status(), reason(outcome)));
    }

    private static @Nullable String reason(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Delivered delivered -> null;
            case Outcome.Postponed postponed -> postponed.reason();
            case Outcome.Refused refused -> refused.reason();
            case Outcome.Gone gone -> gone.reason();
        };
    }

    /** A claimed delivery with what became of it. */
    public record Ended(ClaimedDelivery claimed, Outcome outcome, DeliveryAttempt log) {}
}
