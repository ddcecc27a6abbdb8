package dev.vedette.alerts.alerting;

import static dev.vedette.alerts.testing.Tags.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.alerts.rules.RuleTerms;
import dev.vedette.alerts.testing.Tags;
import dev.vedette.contracts.Prominence;
import dev.vedette.contracts.Visibility;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AlertDecisionTest {

    private static final Duration MAX_AGE = Duration.ofHours(48);
    private static final RuleTerms RULE =
            new RuleTerms("newsdesk", true, Prominence.PASSING, NOW.minus(Duration.ofDays(30)));

    @Test
    void fresh_news_of_the_team_alerts() {
        assertThat(decide(RULE, Tags.tag())).isEqualTo(AlertDecision.ALERT);
    }

    @Test
    void a_disabled_rule_does_not_alert() {
        var rule = new RuleTerms("newsdesk", false, Prominence.PASSING, RULE.createdAt());

        assertThat(decide(rule, Tags.tag())).isEqualTo(AlertDecision.DISABLED);
    }

    @Test
    void a_tag_of_another_team_does_not_alert() {
        assertThat(decide(RULE, Tags.tag().team("research"))).isEqualTo(AlertDecision.OTHER_TEAM);
    }

    @Test
    void a_tag_that_the_organisation_sees_alerts_every_team() {
        var tag = Tags.tag().team("research").visibility(Visibility.ORGANISATION);

        assertThat(decide(RULE, tag)).isEqualTo(AlertDecision.ALERT);
    }

    @Test
    void a_passing_mention_does_not_alert_a_rule_that_wants_notable_ones() {
        var rule = new RuleTerms("newsdesk", true, Prominence.NOTABLE, RULE.createdAt());

        assertThat(decide(rule, Tags.tag().prominence(Prominence.PASSING))).isEqualTo(AlertDecision.LESS_PROMINENT);
        assertThat(decide(rule, Tags.tag().prominence(Prominence.NOTABLE))).isEqualTo(AlertDecision.ALERT);
        assertThat(decide(rule, Tags.tag().prominence(Prominence.MAIN))).isEqualTo(AlertDecision.ALERT);
    }

    @Test
    void what_a_source_had_at_its_first_fetch_does_not_alert() {
        assertThat(decide(RULE, Tags.tag().firstFetch())).isEqualTo(AlertDecision.FIRST_FETCH);
    }

    @Test
    void news_published_more_than_48_hours_ago_does_not_alert() {
        var limit = NOW.minus(MAX_AGE);

        assertThat(decide(RULE, Tags.tag().published(limit.minusSeconds(1)))).isEqualTo(AlertDecision.TOO_OLD);
        assertThat(decide(RULE, Tags.tag().published(limit))).isEqualTo(AlertDecision.ALERT);
    }

    @Test
    void where_nobody_says_when_it_was_published_it_counts_when_it_was_seen() {
        var limit = NOW.minus(MAX_AGE);

        assertThat(decide(RULE, Tags.tag().published(null).seen(limit.minusSeconds(1))))
                .isEqualTo(AlertDecision.TOO_OLD);
        assertThat(decide(RULE, Tags.tag().published(null).seen(limit))).isEqualTo(AlertDecision.ALERT);
    }

    @Test
    void news_seen_before_the_rule_existed_does_not_alert() {
        var created = NOW.minusSeconds(60);
        var rule = new RuleTerms("newsdesk", true, Prominence.PASSING, created);

        assertThat(decide(rule, Tags.tag().seen(created.minusSeconds(1)))).isEqualTo(AlertDecision.BEFORE_RULE);
        assertThat(decide(rule, Tags.tag().seen(created))).isEqualTo(AlertDecision.ALERT);
    }

    private static AlertDecision decide(RuleTerms rule, Tags tag) {
        return AlertDecision.of(rule, tag.build(), NOW, MAX_AGE);
    }
}
