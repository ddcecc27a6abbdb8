package dev.vedette.kit.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void each_pause_is_twice_the_one_before_up_to_the_longest() {
        var backoff = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(10));

        assertThat(IntStream.rangeClosed(1, 6).mapToObj(n -> backoff.after(n).toSeconds()))
                .containsExactly(1L, 2L, 4L, 8L, 10L, 10L);
    }

    @Test
    void no_number_of_failures_is_too_high() {
        assertThat(new Backoff(Duration.ofNanos(1), Duration.ofDays(365)).after(Integer.MAX_VALUE))
                .isEqualTo(Duration.ofDays(365));
    }
}
