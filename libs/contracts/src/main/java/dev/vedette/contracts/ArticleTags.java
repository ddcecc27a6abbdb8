package dev.vedette.contracts;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On {@code tags} and {@code tags-past}: all that the topics say of one revision of an article. It is sent for every
 * revision, with an empty list too, so that a tag can end. Of two for one article the higher ({@code revision},
 * {@code topicsAt}) wins, whatever the order in which they arrive.
 *
 * @param eventId the same for the same article, revision and {@code topicsAt}
 * @param url where to read the article
 * @param titleBefore the title of the revision before, where it was another one
 * @param lead the first paragraph, at most 500 characters
 * @param topicsAt the highest topic change that the replica had applied when it matched
 * @param matches of topics of all teams, the most salient first
 */
public record ArticleTags(
        UUID eventId,
        ArticleRef article,
        SourceFacts source,
        Times times,
        @Nullable String traceparent,
        String url,
        String title,
        @Nullable String titleBefore,
        @Nullable String language,
        String lead,
        long topicsAt,
        List<TopicMatch> matches) {

    public ArticleTags {
        matches = List.copyOf(matches);
    }
}
