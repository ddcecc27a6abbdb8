package dev.vedette.sources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.sources.registry.Source;
import dev.vedette.sources.registry.SourceRepository;
import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Settings and progress of a source lie apart, and are changed as one. */
@QuarkusTest
class ProgressTest {

    private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");

    @Inject
    SourceRepository sources;

    @Inject
    AgroalDataSource database;

    private Tables tables;
    private UUID id;

    @BeforeEach
    void register() {
        tables = new Tables(database);
        id = UUID.fromString(Api.create(Map.of("url", "https://a.example.org/feed", "enabled", false))
                .getString("id"));
    }

    @AfterEach
    void clear() {
        Api.deleteAll();
    }

    @Test
    void what_one_transaction_changes_in_both_is_stored_in_both() throws Throwable {
        change(source -> {
            source.isCalled("The Example");
            source.health().failed("HTTP 500", "it has an error", false, NOW);
            source.progress().moved(URI.create("https://b.example.org/feed"));
        });

        assertThat(Api.get(id.toString()).getString("name")).isEqualTo("The Example");
        assertThat(Api.get(id.toString()).getString("state")).isEqualTo("degraded");
        assertThat(Api.get(id.toString()).getString("stateReason")).isEqualTo("it has an error");
        assertThat(Api.get(id.toString()).getString("movedTo")).isEqualTo("https://b.example.org/feed");
    }

    @Test
    void what_polling_changes_leaves_the_row_of_settings_as_it_is_and_the_other_way_round() throws Throwable {
        var settings = written("sources", "id");
        var progress = written("source_progress", "source_id");

        change(source -> source.health().failed("HTTP 500", "it has an error", false, NOW));
        assertThat(written("sources", "id")).isEqualTo(settings);
        assertThat(written("source_progress", "source_id")).isNotEqualTo(progress);

        progress = written("source_progress", "source_id");
        change(source -> source.isCalled("The Example"));
        assertThat(written("sources", "id")).isNotEqualTo(settings);
        assertThat(written("source_progress", "source_id")).isEqualTo(progress);
    }

    @Test
    void of_changes_at_once_none_is_lost() {
        var changes = Stream.generate(() -> CompletableFuture.runAsync(() -> {
                    try {
                        change(source -> source.health().handedOver(1));
                    } catch (Throwable e) {
                        throw new IllegalStateException(e);
                    }
                }))
                .limit(40)
                .toList();

        changes.forEach(CompletableFuture::join);

        assertThat(Api.get(id.toString()).getInt("articlesSeen")).isEqualTo(40);
    }

    private void change(Consumer<Source> step) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(
                () -> sources.findToChange(id).invoke(step).replaceWithVoid()));
    }

    /** Which transaction wrote the row last. */
    private List<String> written(String table, String key) throws SQLException {
        return tables.strings("select xmin from " + table + " where " + key + " = '" + id + "'");
    }
}
