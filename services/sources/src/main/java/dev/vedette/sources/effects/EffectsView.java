package dev.vedette.sources.effects;

import dev.vedette.sources.effects.ArticlesClient.Tag;
import dev.vedette.sources.effects.ArticlesClient.Tagged;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The topics that the latest articles of a source had, those with the most articles first.
 *
 * @param articles how many articles were looked at
 * @param since when the oldest of them came; null where there are none
 */
public record EffectsView(int articles, @Nullable Instant since, List<AffectedTopic> topics) {

    public EffectsView {
        topics = List.copyOf(topics);
    }

    /**
     * A topic that would miss articles.
     *
     * @param articles how many of those looked at it has
     * @param latest when the newest of them came
     */
    public record AffectedTopic(UUID topicId, String topicName, String topicColor, int articles, Instant latest) {

        private AffectedTopic and(AffectedTopic other) {
            return new AffectedTopic(
                    topicId,
                    topicName,
                    topicColor,
                    articles + other.articles,
                    latest.isBefore(other.latest) ? other.latest : latest);
        }
    }

    static EffectsView of(List<Tagged> found) {
        var topics = new LinkedHashMap<UUID, AffectedTopic>();
        for (var article : found) {
            for (var tag : article.tags()) {
                topics.merge(tag.topicId(), topic(tag, article), AffectedTopic::and);
            }
        }
        var sorted = topics.values().stream()
                .sorted(Comparator.comparingInt(AffectedTopic::articles).reversed())
                .toList();
        return new EffectsView(found.size(), since(found), sorted);
    }

    private static @Nullable Instant since(List<Tagged> found) {
        return found.stream()
                .map(Tagged::storedAt)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static AffectedTopic topic(Tag tag, Tagged article) {
        return new AffectedTopic(tag.topicId(), tag.topicName(), tag.topicColor(), 1, article.storedAt());
    }
}
