package dev.vedette.stories.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.stories.copies.Copies;
import dev.vedette.stories.copies.Sketch;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LabelledPairsTest {

    private record Score(int right, int wrong, int missed) {

        double precision() {
            return right / (double) Math.max(1, right + wrong);
        }

        double recall() {
            return right / (double) Math.max(1, right + missed);
        }
    }

    @Test
    void stories_are_precise_and_nearly_complete_on_both_halves() {
        List<Pair> pairs = Pairs.all();

        Score chosen =
                score("looked at", pairs.stream().filter(pair -> !pair.aside()).toList());
        Score aside = score("kept aside", pairs.stream().filter(Pair::aside).toList());
        Score all = score("all", pairs);

        assertThat(pairs).hasSizeGreaterThanOrEqualTo(300);
        assertThat(pairs.stream().map(Pair::language).distinct()).hasSizeGreaterThanOrEqualTo(4);
        for (Score score : List.of(chosen, aside, all)) {
            assertThat(score.precision()).isGreaterThanOrEqualTo(0.98);
            assertThat(score.recall()).isGreaterThanOrEqualTo(0.90);
        }
    }

    private static Score score(String name, List<Pair> pairs) {
        Score score = new Score(count(pairs, true, true), count(pairs, false, true), count(pairs, true, false));
        System.out.printf(
                Locale.ROOT,
                "stories, %s: %d pairs, precision %.3f, recall %.3f%n",
                name,
                pairs.size(),
                score.precision(),
                score.recall());
        return score;
    }

    private static int count(List<Pair> pairs, boolean copies, boolean found) {
        return (int) pairs.stream()
                .filter(pair -> pair.copies() == copies && isFound(pair) == found)
                .peek(pair -> report(pair))
                .count();
    }

    private static void report(Pair pair) {
        if (isFound(pair) != pair.copies()) {
            System.out.println((pair.copies() ? "missed: " : "wrong: ") + pair.language() + ", " + pair.what());
        }
    }

    /** As a service does it: the two meet by a key, and both texts are read. */
    private static boolean isFound(Pair pair) {
        Set<Long> keys = Arrays.stream(Sketch.of(pair.one())).boxed().collect(Collectors.toSet());
        return Arrays.stream(Sketch.of(pair.other())).anyMatch(keys::contains) && Copies.are(pair.one(), pair.other());
    }
}
