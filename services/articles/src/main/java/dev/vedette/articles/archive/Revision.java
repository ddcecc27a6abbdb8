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
 * One text of an article; never changed once it is there. It knows no story, since stories change.
 *
 * @param number 1 for the first
 * @param url the address that identifies the article
 * @param madeBy the page that it was made of
 * @param titleBefore the title of the revision before, where it was another one
 * @param hash of the content, to tell whether a page says something new
 * @param traceparent of the trace that the page's fetch began
 */
public record Revision(
        UUID articleId,
        int number,
        String url,
        MadeBy madeBy,
        SourceFacts source,
        Content content,
        @Nullable String titleBefore,
        String hash,
        Instant seen,
        Instant stored,
        @Nullable String traceparent) {

    public Revision {
        seen = seen.truncatedTo(ChronoUnit.MILLIS);
        stored = stored.truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * The page that a revision was made of.
     *
     * @param page its event id
     * @param address where it was fetched
     * @param stream where it publishes the revision
     */
    public record MadeBy(UUID page, String address, String stream) {}

    PageRef ref() {
        return new PageRef(madeBy.page(), number, madeBy.stream());
    }

    /** The addresses that led to the article when it was made. */
    List<String> addresses() {
        return madeBy.address().equals(url) ? List.of(url) : List.of(madeBy.address(), url);
    }

    /** What the streams say of it; the same, whenever it is asked. */
    public ArticleStored event(UUID storyId) {
        return new ArticleStored(
                EventIds.of("article", articleId, number),
                new ArticleRef(articleId, storyId, List.of(), number),
                source,
                new Times(content.published(), seen, stored, null),
                traceparent,
                url,
                content.title(),
                titleBefore,
                content.text(),
                content.author(),
                content.language(),
                content.captions().stream().map(Caption::text).toList());
    }
}
