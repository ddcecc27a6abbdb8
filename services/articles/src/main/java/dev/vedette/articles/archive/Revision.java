package dev.vedette.articles.archive;

import dev.vedette.contracts.ArticleRef;
import dev.vedette.contracts.ArticleStored;
import dev.vedette.contracts.EventIds;
import dev.vedette.contracts.SourceFacts;
import dev.vedette.contracts.Times;
import dev.vedette.extraction.Caption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One text of an article; never changed once it is there.
 *
 * @param number 1 for the first
 * @param url the address that identifies the article
 * @param hash of the content, to tell whether a page says something new
 * @param traceparent of the trace that the page's fetch began
 */
public record Revision(
        UUID articleId,
        UUID storyId,
        int number,
        String url,
        SourceFacts source,
        Content content,
        String hash,
        Instant seen,
        Instant stored,
        @Nullable String traceparent,
        boolean firstFetch) {

    public Revision {
        seen = seen.truncatedTo(ChronoUnit.MILLIS);
        stored = stored.truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * Where lists put the article that this makes: what a source had before it was known here is no news, and stands
     * where it was published; everything else where it was stored.
     */
    Instant listed() {
        var published = content.published();
        return firstFetch && published != null && published.isBefore(stored) ? published : stored;
    }

    /** What the stream says of it; the same, whenever it is asked. */
    public ArticleStored event() {
        return new ArticleStored(
                EventIds.of("article", articleId, number),
                new ArticleRef(articleId, storyId, List.of(), number),
                source,
                new Times(content.published(), seen, stored, null),
                traceparent,
                url,
                content.title(),
                null,
                content.text(),
                content.author(),
                content.language(),
                content.captions().stream().map(Caption::text).toList());
    }
}
