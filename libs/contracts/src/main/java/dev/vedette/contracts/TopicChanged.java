package dev.vedette.contracts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On {@code topics}, which is compacted: a topic as it is now. Whoever shows tags keeps these in memory by id and applies
 * them when reading; a topic that is not known is hidden.
 *
 * @param change number of the change in the order of commits; consumers keep the highest
 * @param team the team that owns the topic
 * @param color {@code #rrggbb}
 * @param deleted the topic and its tags are no longer there, for anybody
 */
public record TopicChanged(
        UUID eventId,
        UUID topicId,
        long change,
        String team,
        Visibility visibility,
        String name,
        String color,
        boolean deleted,
        @Nullable String traceparent) {

    /** Whether people of {@code viewer} may see the topic and its tags. */
    public boolean isVisibleTo(String viewer) {
        return !deleted && (visibility == Visibility.ORGANISATION || team.equals(viewer));
    }
}
