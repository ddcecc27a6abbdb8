package dev.vedette.kit.deadletters;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record that was set aside.
 *
 * @param id for {@link DeadLetterBox#replay}
 * @param stream the stream it was taken from
 * @param record which record it is; null where it does not say
 * @param at when it was set aside
 * @param origin partition and offset it had in its stream, such as {@code 3:1207}
 * @param bytes how large its value is
 * @param replayed null while it was not
 */
public record DeadLetter(
        String id,
        String stream,
        @Nullable String key,
        @Nullable String record,
        String reason,
        Instant at,
        @Nullable String origin,
        int bytes,
        @Nullable Replay replayed) {

    /** Who sent it to its stream again, and when. */
    public record Replay(String by, Instant at) {}

    DeadLetter replayed(Replay replay) {
        return new DeadLetter(id, stream, key, record, reason, at, origin, bytes, replay);
    }
}
