package dev.vedette.alerts.webhook;

import dev.vedette.alerts.alerting.Alert;
import dev.vedette.contracts.Evidence;
import dev.vedette.contracts.Prominence;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The body of a webhook: the envelope that Standard Webhooks 1.0 recommends. Fields are only ever added. */
record AlertHook(String type, Instant timestamp, Data data) {

    static AlertHook of(Alert alert) {
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
            Instant raisedAt) {

        static Data of(Alert alert) {
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
                    alert.topicIds(),
                    alert.topicName(),
                    alert.prominence(),
                    alert.evidence(),
                    alert.raisedAt());
        }
    }
}
