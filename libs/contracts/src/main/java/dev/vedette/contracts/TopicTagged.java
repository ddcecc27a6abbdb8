package dev.vedette.contracts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On {@code tags-past}: one topic applied to an article of the past. It counts for the article's current revision only,
 * and only where {@code change} is above the {@code topicsAt} of that revision's {@link ArticleTags}.
 *
 * @param eventId the same for the same topic, change, article and revision
 * @param change number of the topic change that made this match version
 * @param match null takes the topic's tag away
 */
public record TopicTagged(
        UUID eventId,
        UUID topicId,
        int matchVersion,
        long change,
        UUID articleId,
        int revision,
        @Nullable TopicMatch match,
        @Nullable String traceparent) {}
