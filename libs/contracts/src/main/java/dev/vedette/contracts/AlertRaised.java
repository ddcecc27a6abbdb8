package dev.vedette.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On {@code alerts}: a rule's one alert for a story.
 *
 * @param alertId unique for (rule, story)
 * @param topicIds the topics of the rule that the article matched when the alert was raised
 */
public record AlertRaised(
        UUID eventId,
        ArticleRef article,
        SourceFacts source,
        Times times,
        @Nullable String traceparent,
        UUID alertId,
        UUID ruleId,
        String ruleName,
        String teamId,
        List<UUID> topicIds,
        Prominence prominence,
        List<Evidence> evidence,
        String articleTitle,
        String articleUrl,
        Instant raised) {

    public AlertRaised {
        topicIds = List.copyOf(topicIds);
        evidence = List.copyOf(evidence);
    }
}
