package dev.vedette.alerts.rules;

import dev.vedette.contracts.Prominence;
import java.time.Instant;

/** What of a rule decides whether an article answers it. */
public record RuleTerms(String team, boolean enabled, Prominence minProminence, Instant createdAt) {}
