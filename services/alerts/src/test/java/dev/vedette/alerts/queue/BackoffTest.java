package dev.vedette.alerts.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Instant CREATED = Instant.parse("2026-11-01T12:00:00Z");
    private final Backoff backoff = new Backoff(Duration.ofSeconds(5), Duration.ofHours(12), Duration.ofHours(72));

    @Test
    void pauses_grow_from_seconds_to_hours() {
        var pauses = new ArrayList<Duration>();
        for (int attempts = 1; attempts <= 8; attempts++) {
            pauses.add(Duration.between(CREATED, backoff.next(attempts, CREATED, CREATED, null, 0)));
        }

        assertThat(pauses)
                .extracting(Duration::toSeconds)
                .isEqualTo(List.of(5L, 20L, 80L, 320L, 1280L, 5120L, 20480L, 43200L));
    }

    @Test
    void no_number_of_attempts_overflows() {
        var next = backoff.next(Integer.MAX_VALUE, CREATED, CREATED, null, 0);

        assertThat(next).isEqualTo(CREATED.plus(Duration.ofHours(12)));
    }

    @Test
    void jitter_adds_up_to_a_fifth() {
        assertThat(backoff.next(1, CREATED, CREATED, null, 1)).isEqualTo(CREATED.plusSeconds(6));
    }

    @Test
    void a_receiver_may_ask_for_a_longer_pause_but_not_for_a_shorter_one() {
        assertThat(backoff.next(1, CREATED, CREATED, Duration.ofMinutes(10), 0))
                .isEqualTo(CREATED.plus(Duration.ofMinutes(10)));
        assertThat(backoff.next(1, CREATED, CREATED, Duration.ZERO, 0)).isEqualTo(CREATED.plusSeconds(5));
    }

    @Test
    void a_receiver_cannot_ask_for_more_than_a_day() {
        assertThat(backoff.next(1, CREATED, CREATED, Duration.ofDays(365), 0))
                .isEqualTo(CREATED.plus(Duration.ofHours(24)));
    }

    @Test
    void the_last_try_is_at_the_end_of_patience_and_none_follows() {
        var end = CREATED.plus(Duration.ofHours(72));

        assertThat(backoff.next(12, CREATED, end.minusSeconds(60), null, 0)).isEqualTo(end);
        assertThat(backoff.next(13, CREATED, end, null, 0)).isNull();
    }
}
