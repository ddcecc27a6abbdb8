package dev.vedette.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.vedette.kit.problem.Problem;
import dev.vedette.kit.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {

    @Test
    void a_change_needs_the_version_it_was_made_from() {
        assertThat(refusal(null).status()).isEqualTo(428);
        assertThat(refusal("\"4\"").status()).isEqualTo(412);
        assertThat(refusal("\"4\", \"6\"").status()).isEqualTo(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"5\"", "*", " * ", "\"4\", \"5\"", "W/\"4\",\"5\"", "\"5\" , \"\"", "\"a,b\", \"5\""})
    void any_of_a_list_of_tags_will_do(String ifMatch) {
        assertThatCode(() -> Versions.require(ifMatch, 5)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "'5'", "\"5", "5\"", "", "\"5\" \"6\"", "*, \"5\"", "w/\"5\""})
    void what_is_no_tag_is_told_to_stand_in_quotes(String ifMatch) {
        var problem = refusal(ifMatch);

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.errors().getFirst().field()).isEqualTo("If-Match");
        assertThat(problem.errors().getFirst().fix()).contains("in quotes");
    }

    @Test
    void a_weak_tag_never_matches_and_it_says_why() {
        assertThat(refusal("W/\"5\"").errors().getFirst().message()).contains("weak");
        assertThat(refusal("W/\"4\"").status()).isEqualTo(412);
    }

    private static Problem refusal(@Nullable String ifMatch) {
        try {
            Versions.require(ifMatch, 5);
        } catch (ProblemException e) {
            return e.problem();
        }
        throw new AssertionError("It passed");
    }
}
