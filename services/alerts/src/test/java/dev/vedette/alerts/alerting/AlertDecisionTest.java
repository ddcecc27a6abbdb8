package dev.vedette.alerts.alerting;

import static dev.vedette.alerts.testing.Tags.NOW;
import static dev.vedette.contracts.Prominence.MAIN;
import static dev.vedette.contracts.Prominence.NOTABLE;
import static dev.vedette.contracts.Prominence.PASSING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.alerts.alerting.AlertDecision.Raise;
import dev.vedette.alerts.alerting.AlertDecision.Reason;
import dev.vedette.alerts.alerting.AlertDecision.Silence;
import dev.vedette.alerts.rules.RuleTerms;
import dev.vedette.alerts.testing.Tags;
import dev.vedette.contracts.Prominence;
import dev.vedette.contracts.TopicMatch;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertDecisionTest {

    private static final Duration MAX_AGE = Duration.ofHours(48);
    private static final Instant LIMIT = NOW.minus(MAX_AGE);
    private static final Instant CREATED = NOW.minus(Duration.ofDays(30));
    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);

    private Set<UUID> visible = Set.of(A, B, C);

    @Nested
    class Topics {

        @Test
        void every_topic_of_the_rule_that_matched_is_named_the_most_prominent_first() {
            var tags = Tags.tags().topic(A, PASSING).topic(B, MAIN).topic(C, NOTABLE);

            assertThat(raised(rule(PASSING, A, B, C), tags)).containsExactly(B, C, A);
        }

        @Test
        void of_equal_prominence_the_more_salient_comes_first_and_then_the_id_decides() {
            var tags =
                    Tags.tags().topic(C, MAIN, 0.5, "").topic(B, MAIN, 0.5, "").topic(A, MAIN, 0.4, "");

            assertThat(raised(rule(PASSING, A, B, C), tags)).containsExactly(B, C, A);
        }

        @Test
        void topics_of_other_rules_are_not_named() {
            assertThat(raised(rule(PASSING, A, C), Tags.tags().topic(A).topic(B)))
                    .containsExactly(A);
        }

        @Test
        void an_article_that_matched_none_of_them_does_not_alert() {
            assertThat(silence(rule(PASSING, A), Tags.tags().topic(B))).isEqualTo(Reason.NO_MATCH);
            assertThat(silence(rule(PASSING, A), Tags.tags())).isEqualTo(Reason.NO_MATCH);
        }

        @Test
        void a_topic_that_the_team_may_not_see_neither_alerts_nor_is_named() {
            visible = Set.of(B);

            assertThat(silence(rule(PASSING, A), Tags.tags().topic(A))).isEqualTo(Reason.NO_MATCH);
            assertThat(raised(rule(PASSING, A, B), Tags.tags().topic(A).topic(B, PASSING)))
                    .containsExactly(B);
        }

        @Test
        void the_prominence_of_a_topic_that_the_team_may_not_see_does_not_count() {
            visible = Set.of(B);

            assertThat(silence(rule(MAIN, A, B), Tags.tags().topic(A, MAIN).topic(B, NOTABLE)))
                    .isEqualTo(Reason.LESS_PROMINENT);
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "PASSING, PASSING, -",
                "PASSING, MAIN,    -",
                "NOTABLE, PASSING, LESS_PROMINENT",
                "NOTABLE, NOTABLE, -",
                "NOTABLE, MAIN,    -",
                "MAIN,    PASSING, LESS_PROMINENT",
                "MAIN,    NOTABLE, LESS_PROMINENT",
                "MAIN,    MAIN,    -"
            })
    void the_best_match_must_be_as_prominent_as_the_rule_wants(
            Prominence wanted, Prominence best, @Nullable Reason reason) {
        var tags = Tags.tags().topic(A, PASSING).topic(B, best);

        assertThat(reason(rule(wanted, A, B), tags)).isEqualTo(reason);
    }

    @Test
    void a_topic_that_only_passes_is_named_beside_the_one_that_alerts() {
        assertThat(raised(rule(MAIN, A, B), Tags.tags().topic(A, PASSING).topic(B, MAIN)))
                .containsExactly(B, A);
    }

    @Test
    void news_published_more_than_48_hours_ago_does_not_alert() {
        assertThat(reason(rule(PASSING, A), tagged().published(LIMIT.minusSeconds(1))))
                .isEqualTo(Reason.TOO_OLD);
        assertThat(reason(rule(PASSING, A), tagged().published(LIMIT))).isNull();
    }

    @Test
    void where_nobody_says_when_it_was_published_it_counts_when_it_was_seen() {
        assertThat(reason(rule(PASSING, A), tagged().published(null).seen(LIMIT.minusSeconds(1))))
                .isEqualTo(Reason.TOO_OLD);
        assertThat(reason(rule(PASSING, A), tagged().published(null).seen(LIMIT)))
                .isNull();
    }

    @Test
    void news_seen_before_the_rule_existed_does_not_alert() {
        assertThat(reason(rule(PASSING, NOW.minusSeconds(29), A), tagged().seen(NOW.minusSeconds(30))))
                .isEqualTo(Reason.BEFORE_RULE);
        assertThat(reason(rule(PASSING, NOW.minusSeconds(30), A), tagged().seen(NOW.minusSeconds(30))))
                .isNull();
    }

    private static Tags tagged() {
        return Tags.tags().topic(A);
    }

    private static RuleTerms rule(Prominence least, UUID... topics) {
        return rule(least, CREATED, topics);
    }

    private static RuleTerms rule(Prominence least, Instant created, UUID... topics) {
        return new RuleTerms("newsdesk", Set.of(topics), least, created);
    }

    private List<UUID> raised(RuleTerms rule, Tags tags) {
        assertThat(decide(rule, tags)).isInstanceOf(Raise.class);
        return ((Raise) decide(rule, tags))
                .matched().stream().map(TopicMatch::topicId).toList();
    }

    private Reason silence(RuleTerms rule, Tags tags) {
        assertThat(decide(rule, tags)).isInstanceOf(Silence.class);
        return ((Silence) decide(rule, tags)).reason();
    }

    private @Nullable Reason reason(RuleTerms rule, Tags tags) {
        return decide(rule, tags) instanceof Silence(Reason why) ? why : null;
    }

    private AlertDecision decide(RuleTerms rule, Tags tags) {
        return AlertDecision.of(rule, tags.build(), visible::contains, NOW, MAX_AGE);
    }
}
