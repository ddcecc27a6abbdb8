package dev.vedette.contracts;

import java.util.List;
import java.util.UUID;

/**
 * Which article, and which story it belongs to.
 *
 * @param articleId the article; on {@code pages} the one proposed for the fetched address
 * @param storyId the story; equal to the article's id for the first article of a story
 * @param mergedFrom ids of stories that were merged into {@code storyId}
 * @param revision 1 for the first text of an article; 0 on {@code pages}, where it is not known yet
 */
public record ArticleRef(UUID articleId, UUID storyId, List<UUID> mergedFrom, int revision) {

    public ArticleRef {
        mergedFrom = List.copyOf(mergedFrom);
        if (revision < 0) {
            throw new IllegalArgumentException("revision must not be negative: " + revision);
        }
    }
}
