package dev.vedette.stories.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CandidatesTest {

    @Test
    void who_shares_most_comes_first_and_then_who_was_given_first() {
        assertThat(Candidates.of(List.of(List.of("a", "b"), List.of("c", "b"), List.of("b")), 12))
                .containsExactly("b", "a", "c");
        assertThat(Candidates.of(List.of(), 12)).isEmpty();
    }

    @Test
    void no_more_than_a_few_are_read() {
        List<Integer> many = IntStream.range(0, Candidates.HOLDERS - 1).boxed().toList();

        assertThat(Candidates.of(List.of(many, List.of(50)), 12))
                .hasSize(Candidates.MOST)
                .startsWith(50, 0, 1);
    }

    @Test
    void who_shares_but_a_key_that_many_have_is_read_only_if_it_shares_half() {
        List<String> many = Stream.concat(Stream.of("a"), Collections.nCopies(Candidates.HOLDERS - 1, "b").stream())
                .toList();

        assertThat(Candidates.of(List.of(many), 12)).isEmpty();
        assertThat(Candidates.of(List.of(many, List.of("b", "c")), 12)).containsExactly("b", "c");
        assertThat(Candidates.of(Collections.nCopies(6, many), 12)).containsExactly("a", "b");
    }

    @Test
    void who_is_given_twice_for_a_key_counts_once() {
        assertThat(Candidates.of(List.of(List.of("a", "b", "b"), List.of("a")), 12))
                .containsExactly("a", "b");
    }
}
