package dev.vedette.contracts;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On {@code articles} and {@code articles-past}: a revision of an article that is safely stored.
 *
 * @param url the address that identifies it
 * @param titleBefore the title of the revision before, where it was another one
 * @param text paragraphs separated by a blank line
 */
public record ArticleStored(
        UUID eventId,
        ArticleRef article,
        SourceFacts source,
        Times times,
        @Nullable String traceparent,
        String url,
        String title,
        @Nullable String titleBefore,
        String text,
        @Nullable String author,
        @Nullable String language,
        List<String> captions) {

    public ArticleStored {
        captions = List.copyOf(captions);
    }
}
