package dev.vedette.contracts;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On {@code tags}: one topic matched one revision of an article.
 *
 * @param topicVersion version of the topic that matched
 * @param teamId the team that owns the topic
 * @param salience 0 to 1, how much the article is about the topic
 * @param articleUrl where to read it
 * @param lead the first paragraph, at most 500 characters
 * @param firstFetch whether the article came with its source's first fetch: it never alerts
 */
public record ArticleTagged(
        UUID eventId,
        ArticleRef article,
        SourceFacts source,
        Times times,
        @Nullable String traceparent,
        UUID topicId,
        int topicVersion,
        String topicName,
        String topicColor,
        String teamId,
        Visibility visibility,
        double salience,
        Prominence prominence,
        List<Evidence> evidence,
        String articleTitle,
        String articleUrl,
        @Nullable String language,
        String lead,
        boolean firstFetch) {

    public ArticleTagged {
        evidence = List.copyOf(evidence);
        if (!(salience >= 0 && salience <= 1)) {
            throw new IllegalArgumentException("salience must be from 0 to 1: " + salience);
        }
    }
}
