package dev.vedette.sources;

import static dev.vedette.sources.Api.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.kit.work.Contexts;
import dev.vedette.sources.registry.SourceService;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever asked goes away in the middle. */
@QuarkusTest
class CancelledWorkTest {

    /** More than the pool has connections. */
    private static final int CALLS = 40;

    @Inject
    SourceService sources;

    @Inject
    Vertx vertx;

    @Inject
    AgroalDataSource database;

    private UUID id;

    @BeforeEach
    void register() {
        id = UUID.fromString(Api.create(Map.of("url", "https://a.example.org/feed", "enabled", false))
                .getString("id"));
    }

    @AfterEach
    void clear() {
        Api.deleteAll();
    }

    @Test
    void connections_of_transactions_that_nobody_waits_for_come_back() throws SQLException {
        try (var other = database.getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select from sources where id = '" + id + "' for update");
            var calls = IntStream.range(0, CALLS)
                    .mapToObj(call -> start(() -> sources.checkNow(id)))
                    .toList();
            eventually(() -> assertThat(waiting()).isGreaterThan(6));

            calls.forEach(Cancellable::cancel);
            other.rollback();
        }

        assertAnswers();
    }

    @Test
    void connections_of_reads_that_nobody_waits_for_come_back() throws SQLException {
        try (var other = database.getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table sources");
            var calls = IntStream.range(0, CALLS)
                    .mapToObj(call -> start(() -> sources.get(id)))
                    .toList();
            eventually(() -> assertThat(waiting()).isGreaterThan(6));

            calls.forEach(Cancellable::cancel);
            other.rollback();
        }

        assertAnswers();
    }

    private <T> Cancellable start(Supplier<Uni<T>> work) {
        return Contexts.onNew(vertx, work).subscribe().with(nothing -> {}, failure -> {});
    }

    private int waiting() throws SQLException {
        return Integer.parseInt(new Tables(database)
                .strings("select count(*) from pg_stat_activity"
                        + " where usename = current_user and wait_event_type = 'Lock'")
                .getFirst());
    }

    private void assertAnswers() {
        var read = Contexts.onNew(vertx, () -> sources.get(id)).await().atMost(Duration.ofSeconds(30));

        assertThat(read.id()).isEqualTo(id);
    }
}
