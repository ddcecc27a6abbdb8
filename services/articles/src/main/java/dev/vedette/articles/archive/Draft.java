package dev.vedette.articles.archive;

import dev.vedette.contracts.SourceFacts;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a page would make of an article, before it is known whether it says anything new.
 *
 * @param url the address that identifies the article
 */
public record Draft(
        UUID articleId,
        String url,
        SourceFacts source,
        Content content,
        Instant seen,
        @Nullable String traceparent,
        boolean firstFetch) {

    Revision first(Instant stored) {
        return revision(articleId, source, 1, stored);
    }

    /** The revision after {@code current}; an article stays with the source that listed it first. */
    Revision after(Revision current, Instant stored) {
        var facts = current.source().id().equals(source.id()) ? source : current.source();
        return revision(current.storyId(), facts, current.number() + 1, stored);
    }

    private Revision revision(UUID storyId, SourceFacts facts, int number, Instant stored) {
        return new Revision(
                articleId, storyId, number, url, facts, content, content.hash(), seen, stored, traceparent, firstFetch);
    }
}
