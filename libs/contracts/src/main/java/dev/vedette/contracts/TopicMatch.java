package dev.vedette.contracts;

import java.util.List;
import java.util.UUID;

/**
 * How one topic matched one revision of an article.
 *
 * @param matchVersion grows with each change of what the topic catches: its query, a list or a topic that it names
 * @param salience 0 to 1, how much the article is about the topic
 * @param evidence at most {@value #MOST_EVIDENCE}, in the order of the text, title first
 */
public record TopicMatch(
        UUID topicId, int matchVersion, double salience, Prominence prominence, List<Evidence> evidence) {

    public static final int MOST_EVIDENCE = 5;

    public TopicMatch {
        evidence = List.copyOf(evidence);
        if (!(salience >= 0 && salience <= 1)) {
            throw new IllegalArgumentException("salience must be from 0 to 1: " + salience);
        }
        if (evidence.size() > MOST_EVIDENCE) {
            throw new IllegalArgumentException("a match has at most 5 evidences, not " + evidence.size());
        }
    }
}
