package dev.vedette.articles.archive;

import dev.vedette.contracts.ArticleTags;
import dev.vedette.contracts.TopicMatch;
import dev.vedette.contracts.TopicTagged;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the topics say of an article's current revision. Records may come in any order and more than once, and the same
 * records end in the same state: of two {@link ArticleTags} the one with the higher {@code topicsAt} counts; a
 * {@link TopicTagged} counts where its change is above that, and of two by one topic the one with the higher change.
 *
 * @param revision the article's current one
 * @param topicsAt the highest topic change that {@code matches} know of; {@link #NEVER} before the first of them
 * @param matches by the newest {@link ArticleTags}
 * @param applied single topics of later changes, one at most of each topic
 */
public record Tagging(int revision, long topicsAt, List<TopicMatch> matches, List<Applied> applied) {

    static final long NEVER = -1;

    public Tagging {
        matches = List.copyOf(matches);
        applied = List.copyOf(applied);
    }

    static Tagging none(int revision) {
        return new Tagging(revision, NEVER, List.of(), List.of());
    }

    /**
     * One topic, applied to the archive.
     *
     * @param change number of the topic's change
     * @param match null where the topic no longer matches
     */
    public record Applied(
            UUID topicId, long change, @Nullable TopicMatch match) {}

    /** The tags that count. */
    public List<TopicMatch> tags() {
        var unchanged = matches.stream().filter(match -> applied(match.topicId()) == null);
        return Stream.concat(unchanged, applied.stream().flatMap(one -> Stream.ofNullable(one.match())))
                .toList();
    }

    public Tagging with(ArticleTags tags) {
        if (tags.article().revision() != revision || tags.topicsAt() <= topicsAt) {
            return this;
        }
        var later =
                applied.stream().filter(one -> one.change() > tags.topicsAt()).toList();
        return new Tagging(revision, tags.topicsAt(), tags.matches(), later);
    }

    public Tagging with(TopicTagged tagged) {
        var before = applied(tagged.topicId());
        if (tagged.revision() != revision
                || tagged.change() <= topicsAt
                || before != null && before.change() >= tagged.change()) {
            return this;
        }
        var others = applied.stream().filter(one -> one != before);
        var one = new Applied(tagged.topicId(), tagged.change(), tagged.match());
        return new Tagging(
                revision,
                topicsAt,
                matches,
                Stream.concat(others, Stream.of(one)).toList());
    }

    private @Nullable Applied applied(UUID topic) {
        return applied.stream()
                .filter(one -> one.topicId().equals(topic))
                .findFirst()
                .orElse(null);
    }
}
