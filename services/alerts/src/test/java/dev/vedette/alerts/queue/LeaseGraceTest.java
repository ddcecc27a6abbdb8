package dev.vedette.alerts.queue;

import static dev.vedette.alerts.testing.Tags.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LeaseGraceTest {

    private final LeaseGrace grace = new LeaseGrace(Duration.ofSeconds(10));

    @Test
    void leases_that_end_are_dead_at_once_while_the_database_answers() {
        grace.answered(NOW);

        assertThat(grace.lapsed(NOW.plusSeconds(10))).isEqualTo(NOW.plusSeconds(10));
    }

    @Test
    void what_ended_while_the_database_was_away_is_left_alone_until_grace_is_over() {
        grace.answered(NOW);
        grace.answered(NOW.plusSeconds(20));
        grace.failed(NOW.plusSeconds(21));
        grace.failed(NOW.plusSeconds(300));
        assertThat(grace.lapsed(NOW.plusSeconds(300))).isEqualTo(NOW.plusSeconds(20));

        grace.answered(NOW.plusSeconds(301));

        assertThat(grace.lapsed(NOW.plusSeconds(310))).isEqualTo(NOW.plusSeconds(20));
        assertThat(grace.lapsed(NOW.plusSeconds(311))).isEqualTo(NOW.plusSeconds(311));
    }

    @Test
    void a_second_outage_within_grace_counts_as_one_with_the_first() {
        grace.answered(NOW);
        grace.answered(NOW.plusSeconds(20));
        grace.failed(NOW.plusSeconds(21));
        grace.answered(NOW.plusSeconds(100));
        grace.failed(NOW.plusSeconds(105));
        grace.answered(NOW.plusSeconds(200));

        assertThat(grace.lapsed(NOW.plusSeconds(205))).isEqualTo(NOW.plusSeconds(20));
    }

    @Test
    void a_process_that_has_just_begun_takes_nothing_over() {
        assertThat(grace.lapsed(NOW)).isEqualTo(Instant.EPOCH);

        grace.answered(NOW);

        assertThat(grace.lapsed(NOW.plusSeconds(9))).isEqualTo(Instant.EPOCH);
    }
}
