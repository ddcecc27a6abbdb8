package dev.vedette.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vedette.kit.problem.ProblemException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final Cursor CURSOR = new Cursor(Instant.parse("2026-11-01T10:00:00.123456Z"), new UUID(1, 2));

    @Test
    void a_cursor_reads_back_as_it_was_given() {
        assertThat(Cursor.decode(CURSOR.encoded())).isEqualTo(CURSOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "YWJj", "YSBi", "%00"})
    void nonsense_is_refused_by_name(String after) {
        assertThatThrownBy(() -> Cursor.decode(after)).isInstanceOfSatisfying(ProblemException.class, e -> {
            assertThat(e.problem().status()).isEqualTo(400);
            assertThat(e.problem().errors().getFirst().field()).isEqualTo("after");
        });
    }

    @Test
    void the_item_beyond_the_limit_only_tells_that_there_is_more() {
        var page = Paged.of(List.of(1, 2, 3), 2, item -> CURSOR);

        assertThat(page.items()).containsExactly(1, 2);
        assertThat(page.next()).isEqualTo(CURSOR.encoded());
        assertThat(Paged.of(List.of(1, 2), 2, item -> CURSOR).next()).isNull();
    }

    @Test
    void a_change_needs_the_version_it_was_made_from() {
        assertThatThrownBy(() -> Versions.require(null, 3))
                .satisfies(e ->
                        assertThat(((ProblemException) e).problem().status()).isEqualTo(428));
        assertThatThrownBy(() -> Versions.require("\"2\"", 3))
                .satisfies(e ->
                        assertThat(((ProblemException) e).problem().status()).isEqualTo(412));
        Versions.require("\"3\"", 3);
    }
}
