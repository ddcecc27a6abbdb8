package dev.vedette.articles.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchExceptionTest {

    @ParameterizedTest
    @CsvSource({
        "400, too_many_clauses: maxClauseCount is set to 1024",
        "400, too_many_nested_clauses: Query contains too many nested clauses; maxClauseCount is set to 1024",
        "500, illegal_state_exception: Automaton [con*] expanded to too many terms (limit 1024)"
    })
    void a_query_that_stands_for_too_much_is_too_broad(int status, String said) {
        var padded = "{\"root_cause\":\"" + "x".repeat(5_000) + "\",\"reason\":\"" + said + "\"}";

        assertThat(SearchException.refused(status, padded).isTooBroad()).isTrue();
        assertThat(SearchException.refused(status, padded).isTemporary()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 429, 500, 503})
    void nothing_else_is(int status) {
        assertThat(SearchException.refused(status, "{\"type\":\"es_rejected_execution_exception\"}")
                        .isTooBroad())
                .isFalse();
    }

    @Test
    void a_server_that_has_no_time_does_not_make_a_query_too_broad() {
        assertThat(SearchException.refused(429, "too_many_clauses").isTooBroad())
                .isFalse();
    }
}
