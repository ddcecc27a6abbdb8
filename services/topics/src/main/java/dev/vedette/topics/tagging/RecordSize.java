package dev.vedette.topics.tagging;

import dev.vedette.contracts.ArticleTags;
import dev.vedette.contracts.TopicMatch;
import dev.vedette.kit.json.StreamJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Keeps a record below 1 MB: above it, matches lose their evidence, the least salient first. No match is lost. */
@ApplicationScoped
public class RecordSize {

    static final int MOST = 1_000_000;

    /** What a character and an evidence take at most in JSON: a control character is written with six. */
    private static final int CHARACTER = 6;

    private static final int EVIDENCE = 100;

    private final StreamJson json;

    public RecordSize(StreamJson json) {
        this.json = json;
    }

    ArticleTags fitted(ArticleTags tags) {
        if (estimate(tags.matches()) < MOST / 2) {
            return tags;
        }
        long tooMuch = json.write(tags).length - MOST;
        return tooMuch <= 0 ? tags : withMatches(tags, lighter(tags.matches(), tooMuch));
    }

    /** An upper bound, so that few records are written twice. */
    private static long estimate(List<TopicMatch> matches) {
        return matches.stream()
                .flatMap(match -> match.evidence().stream())
                .mapToLong(each -> EVIDENCE + (long) CHARACTER * each.sentence().length())
                .sum();
    }

    private List<TopicMatch> lighter(List<TopicMatch> matches, long tooMuch) {
        var lighter = new ArrayList<TopicMatch>(matches.size());
        var left = tooMuch;
        for (var match : matches.reversed()) {
            var isTooMuch = left > 0 && !match.evidence().isEmpty();
            left -= isTooMuch ? json.write(match.evidence()).length - "[]".length() : 0;
            lighter.add(isTooMuch ? withoutEvidence(match) : match);
        }
        Collections.reverse(lighter);
        return lighter;
    }

    private static TopicMatch withoutEvidence(TopicMatch match) {
        return new TopicMatch(match.topicId(), match.matchVersion(), match.salience(), match.prominence(), List.of());
    }

    private static ArticleTags withMatches(ArticleTags tags, List<TopicMatch> matches) {
        return new ArticleTags(
                tags.eventId(),
                tags.article(),
                tags.source(),
                tags.times(),
                tags.traceparent(),
                tags.url(),
                tags.title(),
                tags.titleBefore(),
                tags.language(),
                tags.lead(),
                tags.topicsAt(),
                matches);
    }
}
