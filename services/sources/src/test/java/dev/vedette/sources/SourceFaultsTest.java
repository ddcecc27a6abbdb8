package dev.vedette.sources;

import static dev.vedette.sources.Api.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.sources.TestSite.Answer;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What servers do wrong, and what becomes of their sources: state, reason, next check. */
@QuarkusTest
class SourceFaultsTest {

    @ConfigProperty(name = "vedette.kafka")
    String kafka;

    @ConfigProperty(name = "vedette.test.site-port")
    int sitePort;

    @Inject
    AgroalDataSource database;

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
    void a_feed_that_is_gone_is_told_and_still_tried_once_a_day() {
        site.on("/feed", Answer.status(410));

        var id = Api.register(site.url("/feed"), Map.of());

        eventually(() -> assertThat(Api.get(id).getString("state")).isEqualTo("gone"));
        assertThat(Api.get(id).getString("stateReason")).isEqualTo("The server answered 410: it is gone for good");
        assertThat(Api.get(id).getString("lastStatus")).isEqualTo("HTTP 410");
        assertThat(Api.get(id).getString("nextFetchReason")).isEqualTo("It seems to be gone, and is tried once a day");
        assertThat(Instant.parse(Api.get(id).getString("nextFetchAt")))
                .isAfter(Instant.now().plusSeconds(80_000));

        site.on("/feed", Rss.feed().answer());
        Api.analyst().post("/api/v1/sources/" + id + "/check").then().statusCode(202);

        eventually(() -> assertThat(Api.get(id).getString("state")).isEqualTo("healthy"));
    }

    @Test
    void a_feed_that_moved_for_good_is_asked_for_at_its_new_place_until_that_fails() {
        site.on("/feed", Answer.status(301).with("Location", "/new"));
        site.on("/new", Rss.feed().answer());
        var id = Api.register(site.url("/feed"), Map.of());
        eventually(() -> assertThat(Api.get(id).getString("movedTo")).isEqualTo(site.url("/new")));
        eventually(() -> assertThat(site.asked("/new")).hasSizeGreaterThan(2));
        assertThat(site.asked("/feed")).hasSize(1);

        site.on("/new", Answer.status(404));
        site.on("/feed", Rss.feed().item("Back", "/a/back").answer());
        site.on("/a/back", Answer.html("<p>back</p>"));

        eventually(() -> assertThat(streamed.pagesOf(id)).hasSize(1));
        assertThat(Api.get(id).getString("movedTo")).isNull();
    }

    @Test
    void an_etag_that_lies_is_found_out_and_not_believed_again() {
        site.on("/feed", Rss.feed().item("One", "/a/1").answer().with("ETag", "\"same\""));
        site.on("/a/1", Answer.html("<p>one</p>"));
        site.on("/a/2", Answer.html("<p>two</p>"));
        var id = Api.register(site.url("/feed"), Map.of());
        eventually(() -> assertThat(streamed.pagesOf(id)).hasSize(1));

        // a server that answers 304 to any conditional request, although it has news
        site.onConditional("/feed", Answer.status(304));
        site.on("/feed", Rss.feed().item("Two", "/a/2").answer().with("ETag", "\"same\""));

        eventually(() -> assertThat(streamed.pagesOf(id)).hasSize(2));
        eventually(() -> assertThat(site.asked("/feed").getLast().headers()).doesNotContainKey("if-none-match"));
    }

    @Test
    void a_new_etag_over_the_same_feed_is_no_news() throws SQLException {
        var feed = Rss.feed().item("One", "/a/1").answer();
        site.on("/feed", feed.with("ETag", "\"1\""), feed.with("ETag", "\"2\""), feed.with("ETag", "\"3\""));
        site.on("/a/1", Answer.html("<p>one</p>"));

        var id = Api.register(site.url("/feed"), Map.of());

        eventually(() -> assertThat(streamed.pagesOf(id)).hasSize(1));
        var asked = site.asked("/feed").size();
        eventually(() -> assertThat(site.asked("/feed")).hasSizeGreaterThan(asked + 2));
        assertThat(streamed.pagesOf(id)).hasSize(1);
        assertThat(new Tables(database).strings("select outcome || listed from source_checks order by first_at"))
                .containsExactly("NEWS1", "NOTHING_NEW0");
    }

    @Test
    void a_host_that_is_overloaded_is_left_alone_with_all_its_feeds() {
        site.on("/feed", Answer.status(503).with("Retry-After", "6"));
        site.on("/other", Rss.feed().answer());
        var id = Api.register(site.url("/feed"), Map.of());
        eventually(() -> assertThat(Api.get(id).getString("state")).isEqualTo("degraded"));

        var other = Api.register(site.url("/other"), Map.of());

        eventually(() ->
                assertThat(Api.get(other).getString("nextFetchReason")).isEqualTo("Its host asked us to slow down"));
        assertThat(Api.get(other).getString("state")).isEqualTo("new");
        assertThat(site.asked("/other")).isEmpty();
        eventually(() -> assertThat(Api.get(other).getString("state")).isEqualTo("healthy"));
    }

    @Test
    void the_timeline_tells_each_change_and_folds_what_repeats() {
        site.on("/feed", Answer.status(500), Answer.status(500), Rss.feed().answer());

        var id = Api.register(site.url("/feed"), Map.of());

        eventually(() -> assertThat(Api.get(id).getString("state")).isEqualTo("healthy"));
        eventually(() -> {
            var checks = Api.viewer()
                    .get("/api/v1/sources/" + id + "/checks")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(checks.getList("items.outcome")).containsExactly("nothing-new", "failed");
            assertThat(checks.getList("items.times", Integer.class).getLast()).isEqualTo(2);
            assertThat(checks.getString("items[1].status")).isEqualTo("HTTP 500");
            assertThat(checks.getString("items[1].reason")).isEqualTo("The server answered 500: it has an error");
        });
    }

    @Test
    void a_source_that_falls_silent_against_its_own_rhythm_is_shown_so() throws SQLException {
        site.on("/feed", Rss.feed().answer());
        var id = Api.register(site.url("/feed"), Map.of());
        eventually(() -> assertThat(Api.get(id).getString("state")).isEqualTo("healthy"));

        new Tables(database)
                .change("update source_progress set usual_gap_seconds = 600, longest_gap_seconds = 3600,"
                        + " last_news_at = now() - interval '1 day'");

        eventually(() -> assertThat(Api.get(id).getString("state")).isEqualTo("silent"));
        assertThat(Api.get(id).getString("stateReason"))
                .isEqualTo("Nothing new for 24 hours; usually something comes every 10 minutes");
    }
}
