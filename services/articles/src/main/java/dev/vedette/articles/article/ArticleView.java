package dev.vedette.articles.article;

import dev.vedette.articles.archive.Article;
import dev.vedette.articles.tags.VisibleTags.VisibleTag;
import dev.vedette.contracts.Evidence;
import dev.vedette.contracts.Prominence;
import dev.vedette.contracts.SourceFacts;
import dev.vedette.extraction.Caption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An article as callers see it.
 *
 * @param lead the first paragraph
 * @param text null in lists
 * @param highlights where the words of the search stand; null without one
 * @param tags those that the caller's team may see
 */
public record ArticleView(
        UUID id,
        UUID storyId,
        int revision,
        String title,
        @Nullable String author,
        String url,
        @Nullable String canonicalUrl,
        @Nullable String language,
        String lead,
        @Nullable String text,
        List<Caption> captions,
        @Nullable String image,
        SourceFacts source,
        @Nullable Instant publishedAt,
        @Nullable Instant modifiedAt,
        Instant seenAt,
        Instant storedAt,
        List<TagView> tags,
        @Nullable Highlights highlights) {

    static ArticleView inList(Article article, List<VisibleTag> tags, @Nullable Highlights highlights) {
        return of(article, tags, null, highlights);
    }

    static ArticleView whole(Article article, List<VisibleTag> tags) {
        return of(article, tags, article.current().content().text(), null);
    }

    private static ArticleView of(
            Article article, List<VisibleTag> tags, @Nullable String text, @Nullable Highlights highlights) {
        var revision = article.current();
        var content = revision.content();
        return new ArticleView(
                article.id(),
                article.storyId(),
                revision.number(),
                content.title(),
                content.author(),
                revision.url(),
                content.canonicalUrl(),
                content.language(),
                content.lead(),
                text,
                content.captions(),
                content.image(),
                revision.source(),
                content.published(),
                content.modified(),
                article.firstSeen(),
                article.firstStored(),
                tags.stream().map(TagView::of).toList(),
                highlights);
    }

    /** A topic's match on the article. */
    public record TagView(
            UUID topicId,
            String topicName,
            String topicColor,
            double salience,
            Prominence prominence,
            List<Evidence> evidence) {

        static TagView of(VisibleTag tag) {
            var match = tag.match();
            return new TagView(
                    match.topicId(),
                    tag.topic().name(),
                    tag.topic().color(),
                    match.salience(),
                    match.prominence(),
                    match.evidence());
        }
    }
}
