package dev.vedette.bench.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BCubedTest {

    private static final Map<String, String> GOLD = Map.of("a", "1", "b", "1", "c", "1", "d", "2");

    @Test
    void the_right_groups_have_all() {
        assertThat(BCubed.of(GOLD, Map.of("a", "x", "b", "x", "c", "x", "d", "y"))
                        .f1())
                .isEqualTo(1);
    }

    @Test
    void one_group_of_all_is_complete_and_not_precise() {
        BCubed score = BCubed.of(GOLD, Map.of("a", "x", "b", "x", "c", "x", "d", "x"));

        assertThat(score.recall()).isEqualTo(1);
        assertThat(score.precision()).isCloseTo((3 * 0.75 + 0.25) / 4, within(1e-9));
    }

    @Test
    void groups_of_one_are_precise_and_not_complete() {
        BCubed score = BCubed.of(GOLD, Map.of("a", "a", "b", "b", "c", "c"));

        assertThat(score.precision()).isEqualTo(1);
        assertThat(score.recall()).isCloseTo((3 * (1 / 3.0) + 1) / 4, within(1e-9));
    }
}
