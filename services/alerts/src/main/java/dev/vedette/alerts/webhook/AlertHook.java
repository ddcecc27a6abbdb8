package dev.vedette.alerts.webhook;

import dev.vedette.alerts.message.AlertMessage;
import dev.vedette.alerts.message.AlertMessage.Topic;
import dev.vedette.contracts.Evidence;
import dev.vedette.contracts.Prominence;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The body of a webhook: the envelope that Standard Webhooks 1.0 recommends. Fields are only ever added; {@code topicName},
 * {@code prominence} and {@code evidence} are those of the first of {@code topics}.
 */
record AlertHook(String type, Instant timestamp, Data data) {

    static AlertHook of(AlertMessage alert) {
        return new AlertHook("alert.raised", alert.raisedAt(), Data.of(alert));
    }

    /** The alert. */
    record Data(
            UUID id,
            UUID ruleId,
            String ruleName,
            UUID storyId,
            UUID articleId,
            String title,
            String url,
            String lead,
            String sourceName,
            List<UUID> topicIds,
            String topicName,
            Prominence prominence,
            List<Evidence> evidence,
            List<Topic> topics,
            Instant raisedAt) {

        static Data of(AlertMessage alert) {
            return new Data(
                    alert.id(),
                    alert.ruleId(),
                    alert.ruleName(),
                    alert.storyId(),
                    alert.articleId(),
                    alert.title(),
                    alert.url(),
                    alert.lead(),
                    alert.sourceName(),
                    alert.topics().stream().map(Topic::id).toList(),
                    alert.best().name(),
                    alert.best().prominence(),
                    alert.best().evidence(),
                    alert.topics(),
                    alert.raisedAt());
        }
    }
}
