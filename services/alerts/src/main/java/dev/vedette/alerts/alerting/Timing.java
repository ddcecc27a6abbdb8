package dev.vedette.alerts.alerting;

import dev.vedette.alerts.rules.Rule;
import dev.vedette.contracts.ArticleTagged;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Brings the present into {@link AlertDecision}. */
@Singleton
class Timing {

    private final Clock clock;
    private final AlertingConfig config;

    Timing(Clock clock, AlertingConfig config) {
        this.clock = clock;
        this.config = config;
    }

    AlertDecision decide(Rule rule, ArticleTagged tag) {
        return AlertDecision.of(rule.terms(), tag, clock.instant(), config.maxAge());
    }

    /** As exact as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
