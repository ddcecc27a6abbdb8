package dev.vedette.alerts.alert;

import dev.vedette.contracts.Evidence;
import dev.vedette.contracts.Prominence;
import dev.vedette.contracts.TopicMatch;
import java.util.List;
import java.util.UUID;

/** A topic of the rule that the article matched when the alert was raised. Its name is looked up when it is shown. */
public record MatchedTopic(UUID topicId, Prominence prominence, List<Evidence> evidence) {

    public MatchedTopic {
        evidence = List.copyOf(evidence);
    }

    static MatchedTopic of(TopicMatch match) {
        return new MatchedTopic(match.topicId(), match.prominence(), match.evidence());
    }
}
