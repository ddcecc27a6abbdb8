package dev.vedette.articles.tags;

import dev.vedette.articles.archive.Tagging;
import dev.vedette.contracts.TopicChanged;
import dev.vedette.contracts.TopicMatch;
import dev.vedette.kit.topics.KnownTopics;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a team may see of an article's tags. A tag carries neither name nor visibility: both are the topic's as they are
 * now, so that what is withdrawn or deleted is gone at once.
 */
@ApplicationScoped
public class VisibleTags {

    private static final Comparator<VisibleTag> MOST_TELLING_FIRST = Comparator.comparing(
                    (VisibleTag tag) -> tag.match().prominence())
            .thenComparing(
                    Comparator.comparingDouble((VisibleTag tag) -> tag.match().salience())
                            .reversed())
            .thenComparing(tag -> tag.topic().name());

    private final KnownTopics topics;

    VisibleTags(KnownTopics topics) {
        this.topics = topics;
    }

    /** A match and the topic that it is of. */
    public record VisibleTag(TopicChanged topic, TopicMatch match) {}

    /** The most telling first. */
    public List<VisibleTag> of(Tagging tagging, String team) {
        return tagging.tags().stream()
                .flatMap(match -> visible(match, team))
                .sorted(MOST_TELLING_FIRST)
                .toList();
    }

    /** Whether the team may see what this topic caught. */
    public boolean isVisible(UUID topic, String team) {
        return topics.isVisibleTo(topic, team);
    }

    /** The ids of the topics whose catch the team may see. */
    public List<String> visibleTo(String team) {
        return topics.visibleTo(team).stream().map(UUID::toString).toList();
    }

    private Stream<VisibleTag> visible(TopicMatch match, String team) {
        var topic = topics.findVisible(match.topicId(), team);
        return topic == null ? Stream.empty() : Stream.of(new VisibleTag(topic, match));
    }
}
