package dev.vedette.sources.seen;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of the page of an entry. */
public sealed interface PageOutcome {

    /** Kafka has it. */
    record HandedOver() implements PageOutcome {}

    /** It will not get better by trying again. */
    record Impossible(String reason) implements PageOutcome {}

    /** Its host wants to be left alone for that long; it was not tried. */
    record PutOff(Duration left) implements PageOutcome {}

    /**
     * To be tried again.
     *
     * @param retryAfter what the server asked for
     */
    record Failed(String reason, @Nullable Duration retryAfter) implements PageOutcome {}
}
