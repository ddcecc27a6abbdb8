package dev.vedette.alerts.alerting;

import dev.vedette.alerts.rules.RuleTerms;
import dev.vedette.contracts.ArticleTags;
import dev.vedette.kit.topics.KnownTopics;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Brings the topics as they are known here, and the present, into {@link AlertDecision}. */
@ApplicationScoped
class AlertDecider {

    private static final Logger LOG = Logger.getLogger(AlertDecider.class);

    private final KnownTopics known;
    private final AlertingConfig config;
    private final Clock clock;
    private final ChangeWait wait;

    AlertDecider(KnownTopics known, AlertingConfig config, Clock clock) {
        this.known = known;
        this.config = config;
        this.clock = clock;
        this.wait = new ChangeWait(config.topicsPatience());
    }

    /**
     * Makes sure that the topics that matter are as new here as they were where the record was made. Gives those of
     * {@code needed} that are unknown although they were waited for. Patience begins when all topics are known that there
     * were at the start.
     *
     * @param topicsAt the highest change that the record was made with
     * @throws TopicsBehindException while it is worth waiting
     */
    Set<UUID> require(long topicsAt, Set<UUID> needed) {
        if (needed.isEmpty()) {
            return needed;
        }
        if (!known.isCaughtUp()) {
            throw new TopicsBehindException(topicsAt);
        }
        var unknown = needed.stream().filter(id -> known.find(id) == null).collect(Collectors.toSet());
        if (known.highestChange() >= topicsAt && unknown.isEmpty()) {
            wait.over(topicsAt);
            return unknown;
        }
        if (wait.mayGoOn(topicsAt, clock.instant())) {
            throw new TopicsBehindException(topicsAt);
        }
        LOG.warnf("topics of change %d did not come; unknown are %s", topicsAt, unknown);
        return unknown;
    }

    AlertDecision decide(RuleTerms rule, ArticleTags tags) {
        return AlertDecision.of(
                rule, tags, topic -> known.isVisibleTo(topic, rule.team()), clock.instant(), config.maxAge());
    }

    Instant now() {
        return clock.instant();
    }
}
