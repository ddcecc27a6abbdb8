package dev.vedette.contracts;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On {@code articles}: a revision of an article that is safely stored.
 *
 * @param url the address that identifies it
 * @param text paragraphs separated by a blank line
 * @param firstFetch whether it came with its source's first fetch: such articles never alert
 */
public record ArticleStored(
        UUID eventId,
        ArticleRef article,
        SourceFacts source,
        Times times,
        @Nullable String traceparent,
        String url,
        String title,
        String text,
        @Nullable String author,
        @Nullable String language,
        List<String> captions,
        boolean firstFetch) {

    public ArticleStored {
        captions = List.copyOf(captions);
    }
}
