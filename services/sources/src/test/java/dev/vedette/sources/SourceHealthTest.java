package dev.vedette.sources;

import static dev.vedette.sources.Api.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.contracts.SourceChanged;
import dev.vedette.sources.TestSite.Answer;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How sources do, as callers are shown it and other services are told. */
@QuarkusTest
class SourceHealthTest {

    @ConfigProperty(name = "vedette.kafka")
    String kafka;

    @ConfigProperty(name = "vedette.test.site-port")
    int sitePort;

    @ConfigProperty(name = "vedette.test.closed-port")
    int closedPort;

    private TestSite site;
    private Streamed streamed;

    @BeforeEach
    void open() {
        site = new TestSite(sitePort);
        streamed = new Streamed(kafka);
    }

    @AfterEach
    void close() {
        Api.deleteAll();
        site.close();
        streamed.close();
    }

    @Test
    void an_unreachable_source_is_saved_and_shown_failing_with_its_reason_until_it_comes_up() {
        var made = Api.create(Map.of("url", "http://127.0.0.1:" + closedPort + "/feed", "pollSeconds", 1));
        var id = made.getString("id");
        assertThat(made.getString("state")).isEqualTo("new");

        eventually(() -> assertThat(Api.get(id).getString("state")).isEqualTo("failing"));
        assertThat(Api.get(id).getString("stateReason")).startsWith("No connection");
        assertThat(Api.get(id).getString("nextFetchReason")).startsWith("It failed");

        try (var late = new TestSite(closedPort)) {
            late.on("/feed", Rss.feed().answer());
            eventually(() -> assertThat(Api.get(id).getString("state")).isEqualTo("healthy"));
        }
        assertThat(Api.get(id).getString("stateReason")).isNull();
        eventually(() -> assertThat(streamed.changesOf(id))
                .extracting(SourceChanged::state)
                .contains("new", "failing", "healthy"));
    }

    @Test
    void a_summary_counts_the_states_and_names_who_is_in_trouble() {
        site.on("/feed", Rss.feed().answer());
        Api.register(site.url("/feed"), Map.of());
        Api.register(site.url("/paused"), Map.of("enabled", false));
        var broken = Api.register("http://127.0.0.1:" + closedPort + "/feed", Map.of());

        eventually(() -> {
            var summary = Api.viewer().get(Api.SOURCES + "/health").jsonPath();
            assertThat(summary.getInt("total")).isEqualTo(3);
            assertThat(summary.getInt("paused")).isEqualTo(1);
            assertThat(summary.getInt("states.find { it.state == 'healthy' }.sources"))
                    .isEqualTo(1);
            assertThat(summary.getInt("states.find { it.state == 'failing' }.sources"))
                    .isEqualTo(1);
            assertThat(summary.getInt("states.find { it.state == 'new' }.sources"))
                    .isZero();
            assertThat(summary.getList("trouble.id")).containsExactly(broken);
        });
    }

    @Test
    void a_page_instead_of_a_feed_is_told_in_words_for_people() {
        site.on("/home", Answer.html("<!DOCTYPE html><html><body>Hello</body></html>"));

        var id = Api.register(site.url("/home"), Map.of());

        eventually(() -> assertThat(Api.get(id).getString("state")).isEqualTo("failing"));
        assertThat(Api.get(id).getString("stateReason")).contains("web page").contains("RSS or Atom");
    }

    @Test
    void a_server_that_asks_for_patience_gets_it() {
        site.on("/feed", Answer.status(429).with("Retry-After", "600"));

        var id = Api.register("http://localhost:" + sitePort + "/feed", Map.of());

        eventually(() -> assertThat(Api.get(id).getString("nextFetchReason"))
                .isEqualTo("The server asked us to wait 10 minutes"));
        assertThat(Instant.parse(Api.get(id).getString("nextFetchAt")))
                .isAfter(Instant.now().plusSeconds(500));
    }

    @Test
    void a_deleted_source_is_announced_and_asked_for_nothing_more() {
        site.on("/feed", Rss.feed().answer());
        var id = Api.register(site.url("/feed"), Map.of());
        eventually(() -> assertThat(Api.get(id).getString("state")).isEqualTo("healthy"));

        Api.analyst().delete("/api/v1/sources/" + id).then().statusCode(204);

        eventually(() -> assertThat(streamed.changesOf(id)).last().matches(SourceChanged::deleted));
        assertThat(streamed.changesOf(id))
                .extracting(SourceChanged::version)
                .isSorted()
                .doesNotHaveDuplicates();
        Api.analyst().get("/api/v1/sources/" + id).then().statusCode(404);
    }
}
