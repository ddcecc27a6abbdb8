package dev.vedette.articles.archive;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * An article as it stands.
 *
 * @param current its newest revision
 * @param firstSeen when a source was first seen to list it
 * @param firstStored when its first revision was stored
 * @param listed what lists are ordered by, see {@link Revision#listed()}; it never changes
 * @param version grows with every change of the article or its tags
 * @param tags the tags of {@code current}, of all teams
 */
public record Article(
        Revision current, Instant firstSeen, Instant firstStored, Instant listed, long version, List<ArticleTag> tags) {

    public Article {
        tags = List.copyOf(tags);
    }

    public UUID id() {
        return current.articleId();
    }

    /** The tags a team may see: its own and those for the organisation, the most telling first. */
    public List<ArticleTag> tagsFor(String team) {
        return tags.stream()
                .filter(tag -> tag.isVisibleTo(team))
                .sorted(Comparator.comparing(ArticleTag::prominence)
                        .thenComparing(
                                Comparator.comparingDouble(ArticleTag::salience).reversed())
                        .thenComparing(ArticleTag::topicName))
                .toList();
    }
}
