package dev.vedette.sources.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HealthTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final Health health = new Health(NOW);
    private final Rhythm rhythm = new Rhythm();

    @Test
    void one_failure_is_a_hiccup_and_three_are_not() {
        fail(NOW);
        assertThat(health.state).isEqualTo(SourceState.DEGRADED);
        fail(NOW.plusSeconds(1));
        assertThat(health.state).isEqualTo(SourceState.DEGRADED);

        fail(NOW.plusSeconds(2));

        assertThat(health.state).isEqualTo(SourceState.FAILING);
        assertThat(health.stateReason).isEqualTo("it has an error");
        assertThat(health.lastStatus).isEqualTo("HTTP 500");
        assertThat(health.stateSince).isEqualTo(NOW.plusSeconds(2));
    }

    @Test
    void failing_the_same_way_again_is_no_news() {
        assertThat(fail(NOW)).isTrue();
        assertThat(fail(NOW)).isFalse();
        assertThat(fail(NOW)).isTrue();
        assertThat(fail(NOW)).isFalse();
    }

    @Test
    void what_says_that_it_is_gone_is_gone_at_once() {
        health.failed("HTTP 410", "it is gone for good", true, NOW);

        assertThat(health.state).isEqualTo(SourceState.GONE);
    }

    @Test
    void what_fails_for_two_weeks_is_gone_and_says_so() {
        fail(NOW);

        fail(NOW.plus(Duration.ofDays(15)));

        assertThat(health.state).isEqualTo(SourceState.GONE);
        assertThat(health.stateReason).isEqualTo("It has failed for two weeks. it has an error");
    }

    @Test
    void a_success_makes_up_for_all() {
        fail(NOW);
        fail(NOW);
        fail(NOW);

        assertThat(health.succeeded("HTTP 200", rhythm, NOW.plusSeconds(5))).isTrue();

        assertThat(health.state).isEqualTo(SourceState.HEALTHY);
        assertThat(health.stateReason).isNull();
        assertThat(health.failures()).isZero();
    }

    @Test
    void silence_is_told_once_and_kept_since_it_began() {
        rhythm.begin(List.of(NOW, NOW.minusSeconds(60), NOW.minusSeconds(120), NOW.minusSeconds(180)), NOW);
        var later = NOW.plus(Duration.ofHours(5));

        assertThat(health.succeeded("HTTP 304", rhythm, later)).isTrue();
        assertThat(health.succeeded("HTTP 304", rhythm, later.plusSeconds(7200)))
                .isFalse();

        assertThat(health.state).isEqualTo(SourceState.SILENT);
        assertThat(health.stateSince).isEqualTo(later);
        assertThat(health.stateReason).startsWith("Nothing new for 7 hours");
    }

    private boolean fail(Instant at) {
        return health.failed("HTTP 500", "it has an error", false, at);
    }
}
