package dev.vedette.sources;

import static dev.vedette.sources.Api.eventually;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import dev.vedette.contracts.EventIds;
import dev.vedette.contracts.Streams;
import dev.vedette.sources.TestSite.Answer;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From feeds to the stream of pages. */
@QuarkusTest
class CollectingTest {

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
    void pages_of_new_entries_reach_the_stream_with_all_that_is_known() {
        site.on("/feed", Rss.feed().item("One", "/a/1?utm_source=rss").answer());
        site.on("/a/1?utm_source=rss", Answer.html("<p>Перший</p>"));

        var id = Api.register(site.url("/feed"), Map.of("country", "ua", "language", "uk", "tags", List.of("press")));

        eventually(() -> assertThat(streamed.pagesOf(id)).hasSize(1));
        var page = streamed.pagesOf(id).getFirst();
        var event = page.event();
        var url = site.url("/a/1");
        assertThat(page.record().key()).isEqualTo(url).isEqualTo(event.url());
        assertThat(new String(page.record().headers().lastHeader("traceparent").value(), UTF_8))
                .isEqualTo(event.traceparent());
        assertThat(new String(Zstd.decompress(event.bodyZstd()), UTF_8)).isEqualTo("<p>Перший</p>");
        assertThat(event.article().articleId())
                .isEqualTo(EventIds.of("article", url))
                .isEqualTo(event.article().storyId());
        assertThat(event.source().country()).isEqualTo("UA");
        assertThat(event.source().tags()).containsExactly("press");
        assertThat(event.entry().title()).isEqualTo("One");
        assertThat(event.times().published()).isEqualTo(Instant.parse("2026-11-22T08:00:00Z"));
        assertThat(event.firstFetch()).isTrue();
        assertThat(page.record().topic()).isEqualTo(Streams.PAGES_PAST);
        assertThat(event.robots()).startsWith("none");
        eventually(() -> assertThat(Api.get(id).getInt("articlesSeen")).isEqualTo(1));
        assertThat(Api.get(id).getString("state")).isEqualTo("healthy");
        assertThat(Api.get(id).getString("nextFetchReason")).contains("every 1 second");
        assertThat(Api.get(id).getString("name")).isEqualTo("The Test Post");
    }

    @Test
    void entries_that_come_after_the_first_fetch_may_alert_even_if_the_feed_was_empty() {
        site.on("/feed", Rss.feed().answer());
        site.on("/a/2", Answer.html("<p>Two</p>"));
        var id = Api.register(site.url("/feed"), Map.of());
        eventually(() -> assertThat(Api.get(id).getString("state")).isEqualTo("healthy"));

        site.on("/feed", Rss.feed().item("Two", "/a/2").answer());

        eventually(() -> assertThat(streamed.pagesOf(id)).hasSize(1));
        assertThat(streamed.pagesOf(id).getFirst().event().firstFetch()).isFalse();
        assertThat(streamed.newsOf(id)).hasSize(1);
    }

    @Test
    void an_edit_that_the_feed_tells_of_sends_the_page_again_as_another_event() {
        site.on("/feed", Rss.feed().item("Three", "/a/3").answer());
        site.on("/a/3", Answer.html("<p>old</p>"));
        var id = Api.register(site.url("/feed"), Map.of());
        eventually(() -> assertThat(streamed.pagesOf(id)).hasSize(1));

        site.on("/a/3", Answer.html("<p>new</p>"));
        site.on(
                "/feed",
                Rss.feed().item("Three", "/a/3", "2026-11-22T09:00:00Z").answer());

        eventually(() -> assertThat(streamed.pagesOf(id)).hasSize(2));
        var first = streamed.pagesOf(id).getFirst().event();
        var second = streamed.pagesOf(id).getLast().event();
        assertThat(new String(Zstd.decompress(second.bodyZstd()), UTF_8)).isEqualTo("<p>new</p>");
        assertThat(second.eventId()).isNotEqualTo(first.eventId());
        assertThat(second.article()).isEqualTo(first.article());
        assertThat(second.times().seen()).isEqualTo(first.times().seen());
        eventually(() -> assertThat(Api.get(id).getInt("articlesSeen")).isEqualTo(1));
    }

    @Test
    void a_page_that_fails_is_tried_again_even_when_the_feed_dropped_it() {
        site.on("/feed", Rss.feed().item("Four", "/a/4").answer(), Rss.feed().answer());
        site.on("/a/4", Answer.status(503), Answer.status(500), Answer.html("<p>four</p>"));

        var id = Api.register(site.url("/feed"), Map.of());

        eventually(() -> assertThat(streamed.pagesOf(id)).hasSize(1));
        assertThat(site.asked("/a/4")).hasSize(3);
        assertThat(streamed.pagesOf(id).getFirst().event().firstFetch()).isTrue();
    }

    @Test
    void a_page_that_never_works_is_given_up_with_its_reason_and_stops_nobody() throws SQLException {
        site.on(
                "/feed",
                Rss.feed()
                        .item("Gone", "/gone")
                        .item("Big", "/big")
                        .item("Pdf", "/pdf")
                        .item("Fine", "/fine")
                        .answer());
        site.on("/big", Answer.html("x".repeat(200_000)));
        site.on("/pdf", new Answer(200, "application/pdf", "%PDF".getBytes(UTF_8), Map.of()));
        site.on("/fine", Answer.html("<p>fine</p>"));

        var id = Api.register(site.url("/feed"), Map.of());

        eventually(() -> assertThat(streamed.pagesOf(id)).hasSize(1));
        eventually(() -> assertThat(tables.strings("select count(*) from entries where state = 'PENDING'"))
                .containsExactly("0"));
        assertThat(tables.strings("select problem from entries where state = 'GIVEN_UP' order by title"))
                .satisfiesExactly(
                        big -> assertThat(big).contains("larger"),
                        gone -> assertThat(gone).contains("404"),
                        pdf -> assertThat(pdf).contains("application/pdf"));
        assertThat(site.asked("/gone")).hasSize(4);
        assertThat(site.asked("/big")).hasSize(1);
    }

    @Test
    void a_feed_that_redirects_to_itself_until_it_gets_its_cookie_back_is_read() {
        site.on(
                "/feed",
                Answer.status(302).with("Location", "/feed").with("Set-Cookie", "seen=yes; Path=/"),
                Rss.feed().item("Cookie", "/a/9").answer());
        site.on("/a/9", Answer.html("<p>nine</p>"));

        var id = Api.register(site.url("/feed"), Map.of());

        eventually(() -> assertThat(streamed.pagesOf(id)).hasSize(1));
        assertThat(site.asked("/feed").getFirst().headers()).doesNotContainKey("cookie");
        assertThat(site.asked("/feed").get(1).headers()).containsEntry("cookie", "seen=yes");
        eventually(() -> assertThat(site.asked("/feed")).hasSizeGreaterThan(2));
        assertThat(site.asked("/feed").get(2).headers()).doesNotContainKey("cookie");
    }

    @Test
    void a_feed_that_did_not_change_is_not_read_again() {
        site.on("/feed", Rss.feed().item("Five", "/a/5").answer().with("ETag", "\"v1\""));
        site.on("/a/5", Answer.html("<p>five</p>"));
        var id = Api.register(site.url("/feed"), Map.of());
        eventually(() -> assertThat(streamed.pagesOf(id)).hasSize(1));

        site.on("/feed", Answer.status(304));

        eventually(() -> assertThat(site.asked("/feed").getLast().headers()).containsEntry("if-none-match", "\"v1\""));
        var asked = site.asked("/feed").size();
        eventually(() -> assertThat(site.asked("/feed")).hasSizeGreaterThan(asked + 1));
        assertThat(Api.get(id).getString("state")).isEqualTo("healthy");
        assertThat(streamed.pagesOf(id)).hasSize(1);
    }

    @Test
    void we_say_who_we_are_and_keep_out_where_robots_txt_says_so() throws SQLException {
        site.on(
                "/robots.txt",
                new Answer(200, "text/plain", "User-agent: vedette\nDisallow: /private".getBytes(UTF_8), Map.of()));
        site.on(
                "/feed",
                Rss.feed()
                        .item("Open", "/open")
                        .item("Closed", "/private/1")
                        .item("Detour", "/detour")
                        .answer());
        site.on("/open", Answer.html("<p>open</p>"));
        site.on("/private/1", Answer.html("<p>closed</p>"));
        site.on("/detour", Answer.status(302).with("Location", "/private/1"));

        var id = Api.register(site.url("/feed"), Map.of());

        eventually(() -> assertThat(streamed.pagesOf(id)).hasSize(1));
        eventually(() -> assertThat(tables.strings("select title from entries where state = 'GIVEN_UP'"))
                .containsExactlyInAnyOrder("Closed", "Detour"));
        assertThat(streamed.pagesOf(id).getFirst().event().robots()).isEqualTo("allowed");
        assertThat(site.asked("/private/1")).isEmpty();
        assertThat(site.asked("/open").getFirst().headers().get("user-agent"))
                .matches("Vedette/[\\d.]+ \\(\\+http.*\\)");
    }
}
