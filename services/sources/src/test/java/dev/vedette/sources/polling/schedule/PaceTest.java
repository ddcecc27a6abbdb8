package dev.vedette.sources.polling.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.sources.health.Rhythm;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Duration SHORTEST = Duration.ofSeconds(10);

    @ParameterizedTest
    @CsvSource({"PT5S, PT10S", "PT10M, PT5M", "PT1H, PT30M", "PT4H, PT1H", "P1D, PT3H", "P7D, PT21H", "P30D, P1D"})
    void it_follows_the_usual_gap_between_ten_seconds_and_a_day(Duration gap, Duration pause) {
        assertThat(Pace.adaptive(rhythm(gap), Overlap.UNKNOWN, SHORTEST, NOW).pause())
                .isEqualTo(pause);
    }

    @Test
    void where_a_hub_tells_of_news_it_looks_seldom_but_never_sooner_than_without() {
        var often = Pace.adaptive(rhythm(Duration.ofMinutes(20)), Overlap.UNKNOWN, SHORTEST, NOW);
        var seldom = Pace.adaptive(rhythm(Duration.ofDays(7)), Overlap.UNKNOWN, SHORTEST, NOW);

        assertThat(often.pushed().pause()).isEqualTo(Duration.ofHours(4));
        assertThat(often.pushed().why())
                .isEqualTo("Its hub tells us of news; it is checked about every 4 hours to be sure");
        assertThat(seldom.pushed()).isEqualTo(seldom);
    }

    @Test
    void it_says_why_in_words() {
        assertThat(Pace.adaptive(rhythm(Duration.ofMinutes(20)), Overlap.UNKNOWN, SHORTEST, NOW)
                        .why())
                .isEqualTo("Something new comes about every 20 minutes, so it is checked about every 10 minutes");
    }

    @Test
    void where_most_was_new_it_looks_again_sooner_and_where_all_was_much_sooner() {
        var half = new Overlap(10, 6, Duration.ofMinutes(8));
        var all = new Overlap(10, 10, Duration.ofMinutes(8));
        var usual = rhythm(Duration.ofMinutes(20));

        assertThat(Pace.adaptive(usual, half, SHORTEST, NOW).pause()).isEqualTo(Duration.ofMinutes(4));
        assertThat(Pace.adaptive(usual, all, SHORTEST, NOW)).satisfies(pace -> {
            assertThat(pace.pause()).isEqualTo(Duration.ofMinutes(2));
            assertThat(pace.why()).contains("may have been missed");
        });
    }

    @Test
    void known_listings_short_ones_and_the_first_do_not_hurry() {
        var usual = rhythm(Duration.ofMinutes(20));

        for (var overlap : new Overlap[] {
            new Overlap(10, 5, Duration.ofMinutes(8)),
            new Overlap(3, 3, Duration.ofMinutes(8)),
            new Overlap(10, 10, null)
        }) {
            assertThat(Pace.adaptive(usual, overlap, SHORTEST, NOW).pause()).isEqualTo(Duration.ofMinutes(10));
        }
    }

    @Test
    void what_the_feed_asks_for_is_a_floor_and_jitter_stays_within_a_tenth() {
        var pace = Pace.adaptive(rhythm(Duration.ofMinutes(20)), Overlap.UNKNOWN, SHORTEST, NOW);

        assertThat(pace.atLeast(Duration.ofHours(1), "The feed").pause()).isEqualTo(Duration.ofHours(1));
        assertThat(pace.atLeast(Duration.ofHours(1), "The feed").why())
                .isEqualTo("The feed asks for at least 60 minutes between two checks");
        assertThat(pace.atLeast(Duration.ofMinutes(1), "The feed")).isEqualTo(pace);
        assertThat(pace.jittered(0).pause()).isEqualTo(Duration.ofMinutes(9));
        assertThat(pace.jittered(1).pause()).isEqualTo(Duration.ofMinutes(11));
    }

    private static Rhythm rhythm(Duration gap) {
        var rhythm = new Rhythm();
        rhythm.begin(
                IntStream.range(0, 9)
                        .mapToObj(i -> NOW.minus(gap.multipliedBy(i)))
                        .toList(),
                NOW);
        return rhythm;
    }
}
