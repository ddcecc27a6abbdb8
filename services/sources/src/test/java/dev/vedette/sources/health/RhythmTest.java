package dev.vedette.sources.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RhythmTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final Rhythm rhythm = new Rhythm();

    @Test
    void a_first_listing_tells_by_its_dates() {
        rhythm.begin(every(Duration.ofMinutes(20), 10), NOW);

        assertThat(rhythm.gap(NOW)).isEqualTo(Duration.ofMinutes(20));
        assertThat(rhythm.isSilent(NOW)).isFalse();
    }

    @Test
    void dates_of_the_future_and_too_few_of_them_tell_nothing() {
        rhythm.begin(List.of(NOW.plusSeconds(60), NOW.plusSeconds(90), NOW, NOW.minusSeconds(5)), NOW);

        assertThat(rhythm.gap(NOW)).isNull();
        assertThat(rhythm.isSilent(NOW.plus(Duration.ofDays(400)))).isFalse();
    }

    @Test
    void news_that_come_faster_shorten_the_gap_little_by_little() {
        rhythm.begin(every(Duration.ofHours(1), 10), NOW);
        var at = NOW;
        for (int i = 0; i < 50; i++) {
            at = at.plusSeconds(60);
            rhythm.heard(1, at);
        }

        assertThat(rhythm.gap(at)).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(120));
    }

    @Test
    void several_at_once_count_as_several() {
        rhythm.begin(every(Duration.ofMinutes(10), 10), NOW);

        rhythm.heard(10, NOW.plus(Duration.ofMinutes(10)));

        assertThat(rhythm.gap(NOW.plus(Duration.ofMinutes(10)))).isLessThan(Duration.ofMinutes(6));
    }

    @Test
    void silence_is_measured_against_the_longest_gap_it_ever_had() {
        var nightly = List.of(
                NOW,
                NOW.minus(Duration.ofMinutes(10)),
                NOW.minus(Duration.ofMinutes(20)),
                NOW.minus(Duration.ofMinutes(30)),
                NOW.minus(Duration.ofHours(9)));
        rhythm.begin(nightly, NOW);

        assertThat(rhythm.isSilent(NOW.plus(Duration.ofHours(9)))).isFalse();
        assertThat(rhythm.isSilent(NOW.plus(Duration.ofHours(18)))).isTrue();
        assertThat(rhythm.silence(NOW.plus(Duration.ofHours(18))))
                .isEqualTo("Nothing new for 18 hours; usually something comes every 10 minutes");
    }

    @Test
    void what_falls_silent_is_looked_at_less_and_less() {
        rhythm.begin(every(Duration.ofMinutes(10), 10), NOW);

        assertThat(rhythm.gap(NOW.plus(Duration.ofHours(9)))).isEqualTo(Duration.ofHours(3));
    }

    private static List<Instant> every(Duration gap, int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> NOW.minus(gap.multipliedBy(i)))
                .toList();
    }
}
