package dev.vedette.alerts.channels;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of a hand-over. Reasons are for people and hold no secrets. */
public sealed interface Outcome {

    /** What the receiver answered: an HTTP status or an SMTP reply code; null where it answered nothing. */
    @Nullable
    Integer status();

    /** The receiver has it. */
    record Delivered(@Nullable Integer status) implements Outcome {}

    /**
     * It may work later.
     *
     * @param after what the receiver asked us to wait at least
     */
    record Postponed(
            String reason,
            @Nullable Duration after,
            @Nullable Integer status) implements Outcome {

        public Postponed(String reason) {
            this(reason, null, null);
        }
    }

    /** It will never work for this delivery. */
    record Refused(String reason, @Nullable Integer status) implements Outcome {

        public Refused(String reason) {
            this(reason, null);
        }
    }

    /** The channel's receiver is gone for good. */
    record Gone(String reason, @Nullable Integer status) implements Outcome {}
}
