package dev.vedette.alerts.queue;

import dev.vedette.alerts.alert.Alert;
import dev.vedette.alerts.alert.MatchedTopic;
import dev.vedette.alerts.message.AlertMessage;
import dev.vedette.alerts.message.AlertMessage.Topic;
import dev.vedette.kit.topics.KnownTopics;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the message of an alert, with its topics as they are now. */
@ApplicationScoped
public class AlertMessages {

    private final KnownTopics topics;

    public AlertMessages(KnownTopics topics) {
        this.topics = topics;
    }

    /** Null where the team may see none of the alert's topics any more: then there is nothing to tell. */
    @Nullable
    AlertMessage of(Alert alert) {
        var visible = alert.matches().stream()
                .filter(match -> topics.isVisibleTo(match.topicId(), alert.team()))
                .map(this::topic)
                .toList();
        return visible.isEmpty()
                ? null
                : new AlertMessage(
                        alert.id(),
                        alert.ruleId(),
                        alert.ruleName(),
                        alert.storyId(),
                        alert.articleId(),
                        alert.title(),
                        alert.url(),
                        alert.lead(),
                        alert.sourceName(),
                        visible,
                        alert.raisedAt());
    }

    private Topic topic(MatchedTopic match) {
        var name = Objects.requireNonNull(topics.find(match.topicId())).name();
        return new Topic(match.topicId(), name, match.prominence(), match.evidence());
    }
}
