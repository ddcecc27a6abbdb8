package dev.vedette.kit.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.sqlclient.DatabaseException;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresSignsTest {

    private final PostgresSigns signs = new PostgresSigns();

    @ParameterizedTest
    @ValueSource(strings = {"08006", "25P02", "40001", "40P01", "53300", "57P01", "57P03"})
    void these_states_pass_by_themselves(String state) {
        assertThat(signs.isOutage(new Answer(state))).isTrue();
        assertThat(signs.isOutage(new SQLException("told", state))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22021", "42P01", "XX000", "08"})
    void these_do_not(String state) {
        assertThat(signs.isOutage(new Answer(state))).isFalse();
    }

    private static final class Answer extends DatabaseException {

        private static final long serialVersionUID = 1;

        private Answer(String state) {
            super("told", 0, state);
        }
    }
}
