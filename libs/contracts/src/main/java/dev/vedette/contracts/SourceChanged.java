package dev.vedette.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On {@code sources}: settings or health of a source as they are now.
 *
 * @param version grows with each change; consumers keep the highest
 * @param state {@code new}, {@code healthy} or {@code failing}
 * @param stateReason why, in words for people
 * @param deleted whether the source is gone
 */
public record SourceChanged(
        UUID eventId,
        SourceFacts source,
        String url,
        int version,
        String state,
        @Nullable String stateReason,
        Instant stateSince,
        boolean deleted,
        Instant changed,
        @Nullable String traceparent) {}
