package dev.vedette.alerts.delivery;

import dev.vedette.alerts.alert.Alert;
import dev.vedette.alerts.channels.Channel;
import dev.vedette.alerts.channels.Outcome;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delivery that is ours to attempt until its lease ends.
 *
 * @param attempt the number of this attempt
 * @param channel null when the rule or the channel is gone since
 */
record Claim(
        UUID deliveryId,
        int attempt,
        Instant created,
        Alert alert,
        @Nullable Channel channel) {

    Attempted ended(Outcome outcome) {
        return new Attempted(this, outcome);
    }

    /** A claim with what became of it. */
    record Attempted(Claim claim, Outcome outcome) {}
}
