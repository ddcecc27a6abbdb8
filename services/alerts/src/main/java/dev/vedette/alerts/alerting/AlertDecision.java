package dev.vedette.alerts.alerting;

import dev.vedette.alerts.rules.RuleTerms;
import dev.vedette.contracts.ArticleTags;
import dev.vedette.contracts.TopicMatch;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;

/** Whether an article answers a rule, and if not, why. */
sealed interface AlertDecision {

    /** The most prominent first, then the most salient; the id settles the rest, so that replicas agree. */
    Comparator<TopicMatch> BEST_FIRST = Comparator.comparing(TopicMatch::prominence)
            .thenComparing(Comparator.comparingDouble(TopicMatch::salience).reversed())
            .thenComparing(TopicMatch::topicId);

    /**
     * It does.
     *
     * @param matched every topic of the rule that matched and that the rule's team may see, the best first
     */
    record Raise(List<TopicMatch> matched) implements AlertDecision {

        public Raise {
            matched = List.copyOf(matched);
        }
    }

    /** It does not. */
    record Silence(Reason reason) implements AlertDecision {}

    /** Why an article does not answer a rule. */
    enum Reason {
        NO_MATCH,
        LESS_PROMINENT,
        TOO_OLD,
        BEFORE_RULE
    }

    /**
     * Decides from what the record says; the past never alerts.
     *
     * @param visible whether the rule's team may see a topic now
     * @param maxAge how old news may be, from when it was published, or first seen where nobody says when that was
     */
    static AlertDecision of(RuleTerms rule, ArticleTags tags, Predicate<UUID> visible, Instant now, Duration maxAge) {
        var matched = tags.matches().stream()
                .filter(match -> rule.topicIds().contains(match.topicId()))
                .filter(match -> visible.test(match.topicId()))
                .sorted(BEST_FIRST)
                .toList();
        var times = tags.times();
        if (matched.isEmpty()) {
            return new Silence(Reason.NO_MATCH);
        }
        if (!matched.getFirst().prominence().atLeast(rule.minProminence())) {
            return new Silence(Reason.LESS_PROMINENT);
        }
        if (Objects.requireNonNullElse(times.published(), times.seen()).isBefore(now.minus(maxAge))) {
            return new Silence(Reason.TOO_OLD);
        }
        return times.seen().isBefore(rule.createdAt()) ? new Silence(Reason.BEFORE_RULE) : new Raise(matched);
    }
}
