package dev.vedette.articles.index.generations;

import java.time.Instant;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * How far a generation is.
 *
 * @param first the first month with an index of its own, as {@code 2024-11}
 * @param after the walk has written all articles up to this id; null before the first checkpoint
 * @param walked how many articles that were
 * @param indices the indices that were seen in OpenSearch, with the id that OpenSearch gave to each when it was made
 * @param targets where the partitions of {@code changes} ended when the walk did; empty before
 * @param holder who walks; null where nobody does
 * @param until when the walk may be taken over from the holder
 * @param complete since when it holds the whole archive; null before
 * @param used when a release of this generation was last seen
 */
public record GenerationState(
        @BsonId String hash,
        String first,
        Phase phase,
        @Nullable String after,
        long walked,
        Map<String, String> indices,
        Map<String, Long> targets,
        @Nullable String holder,
        @Nullable Instant until,
        @Nullable Instant complete,
        Instant used) {

    public GenerationState {
        indices = Map.copyOf(indices);
        targets = Map.copyOf(targets);
    }

    /** FILLING, then WALKED, then COMPLETE; back to FILLING when an index is lost. */
    public enum Phase {
        /** The walk through the archive has not come to its end. */
        FILLING,
        /** It has, and the stream has not been read up to where it ended then. */
        WALKED,
        /** It holds the whole archive, and is searched. */
        COMPLETE
    }

    public static GenerationState begin(Generation generation, Instant now) {
        return new GenerationState(
                generation.hash(),
                IndexNames.first(now).toString(),
                Phase.FILLING,
                null,
                0,
                Map.of(),
                Map.of(),
                null,
                null,
                null,
                now);
    }

    public boolean isComplete() {
        return phase == Phase.COMPLETE;
    }
}
