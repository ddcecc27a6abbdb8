package dev.vedette.alerts.message;

import dev.vedette.contracts.Evidence;
import dev.vedette.contracts.Prominence;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What an alert says, with the names that its topics have now and without those that its team may no longer see.
 *
 * @param id the alert's
 * @param topics the topics of the rule that the article matched, the most prominent first; at least one
 */
public record AlertMessage(
        UUID id,
        UUID ruleId,
        String ruleName,
        UUID storyId,
        UUID articleId,
        String title,
        String url,
        String lead,
        String sourceName,
        List<Topic> topics,
        Instant raisedAt)
        implements Message {

    public AlertMessage {
        topics = List.copyOf(topics);
    }

    /** A topic that the article matched, and how. */
    public record Topic(UUID id, String name, Prominence prominence, List<Evidence> evidence) {

        public Topic {
            evidence = List.copyOf(evidence);
        }
    }

    /** The most prominent topic. */
    public Topic best() {
        return topics.getFirst();
    }
}
