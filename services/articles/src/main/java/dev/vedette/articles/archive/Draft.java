package dev.vedette.articles.archive;

import dev.vedette.contracts.SourceFacts;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a page would make of an article, before it is known whether it says anything new.
 *
 * @param url the address that identifies the article
 * @param isNew where the article is hardly stored yet
 */
public record Draft(
        UUID articleId,
        boolean isNew,
        String url,
        Revision.MadeBy page,
        SourceFacts source,
        Content content,
        Instant seen,
        @Nullable String traceparent) {

    Revision first(Instant stored) {
        return revision(source, 1, null, stored);
    }

    /** The revision after {@code current}; an article stays with the source that listed it first. */
    Revision after(Revision current, Instant stored) {
        var facts = current.source().id().equals(source.id()) ? source : current.source();
        var before = current.content().title();
        return revision(facts, current.number() + 1, before.equals(content.title()) ? null : before, stored);
    }

    private Revision revision(SourceFacts facts, int number, @Nullable String titleBefore, Instant stored) {
        return new Revision(
                articleId, number, url, page, facts, content, titleBefore, content.hash(), seen, stored, traceparent);
    }
}
