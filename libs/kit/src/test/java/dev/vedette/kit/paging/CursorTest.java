package dev.vedette.kit.paging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vedette.kit.problem.FieldError;
import dev.vedette.kit.problem.ProblemException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final Instant TIME = Instant.parse("2026-11-01T10:00:00.123456Z");
    private static final UUID ID = UUID.fromString("01a21fbc-0000-7000-8000-000000000000");
    private static final Keyset TOPICS = Keyset.byTime("topics", "newsdesk", null);

    @Test
    void a_cursor_of_every_type_of_value_reads_back_as_it_was_given() {
        var keyset = Keyset.of(List.of(Double.class, Long.class, String.class, Instant.class, UUID.class), "all", "q");
        var cursor = keyset.cursor(-0.5, Long.MIN_VALUE, "Київ, 💙", TIME, ID);

        var read = keyset.read(cursor.encoded());

        assertThat(read).isEqualTo(cursor);
        assertThat(read.score(0)).isEqualTo(-0.5);
        assertThat(read.number(1)).isEqualTo(Long.MIN_VALUE);
        assertThat(read.text(2)).isEqualTo("Київ, 💙");
        assertThat(read.time(3)).isEqualTo(TIME);
        assertThat(read.id(4)).isEqualTo(ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "YWJj", "YSBi", "%00", "AAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void nonsense_is_refused_by_name(String after) {
        assertThat(refusal(TOPICS, after).field()).isEqualTo("after");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1000000000-12-31T23:59:59.999999999Z 01a21fbc-0000-7000-8000-000000000000",
                "+294277-01-01T00:00:00Z 01a21fbc-0000-7000-8000-000000000000"
            })
    void a_made_up_cursor_in_words_is_refused(String words) {
        var after = Base64.getUrlEncoder().withoutPadding().encodeToString(words.getBytes(UTF_8));

        assertThat(refusal(TOPICS, after).field()).isEqualTo("after");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1000000000-12-31T23:59:59.999999999Z",
                "-1000000000-01-01T00:00:00Z",
                "+294277-01-01T00:00:00Z",
                "-4714-01-01T00:00:00Z",
                "+10000-01-01T00:00:00Z"
            })
    void a_time_that_a_store_cannot_hold_is_refused_though_all_else_is_right(String time) {
        var after = new Cursor(TOPICS.fingerprint(), List.of(Instant.parse(time), ID)).encoded();

        assertThat(refusal(TOPICS, after).message()).isEqualTo("its time is out of range");
    }

    @Test
    void seconds_beyond_any_instant_and_texts_with_nul_or_a_wrong_length_are_refused() {
        var byNumbers = Keyset.of(List.of(Long.class, Long.class, Long.class), "x");
        var byTime = new Keyset(byNumbers.fingerprint(), List.of(Instant.class));
        var byText = Keyset.of(List.of(String.class), "y");
        var lengthTooLong = new Cursor(byText.fingerprint(), List.of(Long.MAX_VALUE)).encoded();

        assertThat(refusal(byTime, byNumbers.cursor(Long.MAX_VALUE, 0L, 0L).encoded())
                        .field())
                .isEqualTo("after");
        assertThat(refusal(byText, byText.cursor("a\0b").encoded()).message()).isEqualTo("its text is out of range");
        assertThat(refusal(byText, lengthTooLong).field()).isEqualTo("after");
    }

    @Test
    void a_number_that_is_none_is_refused() {
        var byScore = Keyset.of(List.of(Double.class), "x");

        assertThat(refusal(byScore, byScore.cursor(Double.NaN).encoded()).message())
                .isEqualTo("its number is out of range");
    }

    @Test
    void a_cursor_of_another_list_or_of_other_filters_is_refused_and_told() {
        var other = Keyset.byTime("topics", "newsdesk", "a filter");

        assertThat(refusal(TOPICS, other.cursor(TIME, ID).encoded()).message())
                .isEqualTo("this cursor is of another list, or of other parameters");
    }

    @Test
    void a_cursor_with_more_or_fewer_values_is_refused() {
        var one = new Cursor(TOPICS.fingerprint(), List.of(TIME)).encoded();
        var three = new Cursor(TOPICS.fingerprint(), List.of(TIME, ID, ID)).encoded();

        assertThat(refusal(TOPICS, one).field()).isEqualTo("after");
        assertThat(refusal(TOPICS, three).field()).isEqualTo("after");
    }

    @Test
    void a_list_makes_no_cursor_of_other_types_than_its_own() {
        assertThatThrownBy(() -> TOPICS.cursor(TIME, "id")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_item_beyond_the_limit_only_tells_that_there_is_more() {
        var page = Paged.of(List.of(1, 2, 3), 2, item -> TOPICS.cursor(TIME, ID));

        assertThat(page.items()).containsExactly(1, 2);
        assertThat(page.next()).isEqualTo(TOPICS.cursor(TIME, ID).encoded());
        assertThat(Paged.of(List.of(1, 2), 2, item -> TOPICS.cursor(TIME, ID)).next())
                .isNull();
    }

    private static FieldError refusal(Keyset keyset, String after) {
        try {
            keyset.read(after);
        } catch (ProblemException e) {
            assertThat(e.problem().status()).isEqualTo(400);
            return e.problem().errors().getFirst();
        }
        throw new AssertionError("It was read");
    }
}
