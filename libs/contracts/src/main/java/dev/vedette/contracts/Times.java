package dev.vedette.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When each stage was done with an article; null where that stage is still ahead, or unknown.
 *
 * @param published as the publisher says
 * @param seen when its source was first seen to list it
 * @param stored when its revision was stored
 * @param tagged when it was matched against the topics
 */
public record Times(
        @Nullable Instant published,
        Instant seen,
        @Nullable Instant stored,
        @Nullable Instant tagged) {

    public Times withStored(@Nullable Instant publishedNow, Instant now) {
        return new Times(publishedNow, seen, now, tagged);
    }

    public Times withTagged(Instant now) {
        return new Times(published, seen, stored, now);
    }
}
