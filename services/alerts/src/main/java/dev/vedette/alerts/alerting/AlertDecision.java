package dev.vedette.alerts.alerting;

import dev.vedette.alerts.rules.RuleTerms;
import dev.vedette.contracts.ArticleTagged;
import dev.vedette.contracts.Visibility;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** Whether an article that carries a rule's topic answers the rule, and if not, why. */
public enum AlertDecision {
    ALERT,
    DISABLED,
    OTHER_TEAM,
    LESS_PROMINENT,
    FIRST_FETCH,
    TOO_OLD,
    BEFORE_RULE;

    /**
     * Decides from what the tag says; the past never alerts.
     *
     * @param maxAge how old news may be, from when it was published, or first seen where nobody says when that was
     */
    public static AlertDecision of(RuleTerms rule, ArticleTagged tag, Instant now, Duration maxAge) {
        var times = tag.times();
        if (!rule.enabled()) {
            return DISABLED;
        }
        if (!tag.teamId().equals(rule.team()) && tag.visibility() != Visibility.ORGANISATION) {
            return OTHER_TEAM;
        }
        if (!tag.prominence().atLeast(rule.minProminence())) {
            return LESS_PROMINENT;
        }
        if (tag.firstFetch()) {
            return FIRST_FETCH;
        }
        if (Objects.requireNonNullElse(times.published(), times.seen()).isBefore(now.minus(maxAge))) {
            return TOO_OLD;
        }
        return times.seen().isBefore(rule.createdAt()) ? BEFORE_RULE : ALERT;
    }
}
