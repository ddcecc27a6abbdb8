package dev.vedette.alerts.rules;

import dev.vedette.contracts.Prominence;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** What of a rule decides whether an article answers it. */
public record RuleTerms(String team, Set<UUID> topicIds, Prominence minProminence, Instant createdAt) {

    public RuleTerms {
        topicIds = Set.copyOf(topicIds);
    }
}
