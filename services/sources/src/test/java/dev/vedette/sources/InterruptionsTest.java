package dev.vedette.sources;

import static dev.vedette.sources.Api.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.sources.TestSite.Answer;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is cut short is made up for, and nothing is told twice. */
@QuarkusTest
class InterruptionsTest {

    @ConfigProperty(name = "vedette.kafka")
    String kafka;

    @ConfigProperty(name = "vedette.test.site-port")
    int sitePort;

    @Inject
    AgroalDataSource database;

    private TestSite site;
    private Streamed streamed;
    private Tables tables;

    @BeforeEach
    void open() {
        site = new TestSite(sitePort);
        streamed = new Streamed(kafka);
        tables = new Tables(database);
    }

    @AfterEach
    void close() {
        Api.deleteAll();
        site.close();
        streamed.close();
    }

    @Test
    void what_a_killed_process_had_claimed_is_taken_over_and_its_pages_keep_their_event_id() throws SQLException {
        site.on("/feed", Rss.feed().item("Six", "/a/6").answer());
        site.on("/a/6", Answer.html("<p>six</p>"));
        var id = Api.register(site.url("/feed"), Map.of());
        eventually(() -> assertThat(streamed.pagesOf(id)).hasSize(1));

        // as a process leaves it that was killed after Kafka had the page, and before that was written down
        tables.change("update entries set state = 'PENDING'");
        tables.change("update source_progress set claimed_by = '" + UUID.randomUUID()
                + "', claimed_until = now() + interval '3 seconds', wake_at = now()");

        eventually(() -> assertThat(streamed.pagesOf(id)).hasSize(2));
        var events = new HashSet<UUID>();
        streamed.pagesOf(id).forEach(page -> events.add(page.event().eventId()));
        assertThat(events).hasSize(1);
        assertThat(streamed.pagesOf(id)).allMatch(page -> page.event().firstFetch());
    }

    @Test
    void lost_connections_to_the_database_only_delay() throws SQLException {
        site.on("/feed", Rss.feed().answer());
        var id = Api.register(site.url("/feed"), Map.of());
        eventually(() -> assertThat(Api.get(id).getString("state")).isEqualTo("healthy"));

        for (int i = 1; i <= 5; i++) {
            var title = "Kept " + i;
            site.on("/kept/" + i, Answer.html("<p>kept</p>"));
            site.on("/feed", Rss.feed().item(title, "/kept/" + i).answer());
            tables.dropConnections();
            eventually(() -> assertThat(streamed.pagesOf(id))
                    .extracting(page -> page.event().entry().title())
                    .contains(title));
        }

        assertThat(streamed.pagesOf(id).stream()
                        .map(page -> page.event().eventId())
                        .distinct())
                .hasSize(5);
    }
}
