package dev.vedette.sources.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PollingHintsTest {

    private static final Instant MONDAY_NOON = Instant.parse("2026-11-23T12:34:00Z");

    private final PollingHints courtesy = new PollingHints();

    @Test
    void hours_to_skip_move_a_check_to_the_next_full_hour_that_is_free() {
        courtesy.asked(Duration.ZERO, Set.of(12, 13, 77), Set.of());

        assertThat(courtesy.notSkipped(MONDAY_NOON)).isEqualTo("2026-11-23T14:00:00Z");
        assertThat(courtesy.notSkipped(Instant.parse("2026-11-23T11:59:59Z"))).isEqualTo("2026-11-23T11:59:59Z");
    }

    @Test
    void days_to_skip_move_it_to_the_next_day() {
        courtesy.asked(Duration.ZERO, Set.of(0), EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY));

        assertThat(courtesy.notSkipped(MONDAY_NOON)).isEqualTo("2026-11-25T01:00:00Z");
    }

    @Test
    void a_feed_that_wants_to_be_skipped_always_is_not_obeyed() {
        courtesy.asked(Duration.ofDays(3000), IntStream.range(0, 24).boxed().collect(Collectors.toSet()), Set.of());

        assertThat(courtesy.notSkipped(MONDAY_NOON)).isEqualTo(MONDAY_NOON);
        assertThat(courtesy.pause()).isEqualTo(Duration.ofDays(1));
    }
}
