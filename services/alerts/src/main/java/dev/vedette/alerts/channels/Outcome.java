package dev.vedette.alerts.channels;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of handing an alert over. Reasons are for people and hold no secrets. */
public sealed interface Outcome {

    /** The receiver has it. */
    record Delivered() implements Outcome {}

    /**
     * It may work later.
     *
     * @param after what the receiver asked us to wait at least
     */
    record Postponed(String reason, @Nullable Duration after) implements Outcome {}

    /** It will never work for this delivery. */
    record Refused(String reason) implements Outcome {}

    /** The channel's receiver is gone for good. */
    record Gone(String reason) implements Outcome {}
}
