package dev.vedette.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vedette.newsroom.press.Article;
import dev.vedette.newsroom.press.Draft;
import dev.vedette.newsroom.press.Site;
import dev.vedette.newsroom.site.Fault;
import dev.vedette.newsroom.site.Trick;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class FaultsTest {

    private final Newsroom newsroom = Newsroom.start(NewsroomPorts.free());
    private final Site site = newsroom.site("dnipro-herald");
    private final Article article = newsroom.publish(Draft.of("bakhmut"));

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void a_site_fails_as_often_as_asked_and_then_recovers() {
        newsroom.fail(site.name(), Fault.status(500).times(2));

        assertThat(Http.get(article.url()).statusCode()).isEqualTo(500);
        assertThat(Http.get(site.feedUrl()).statusCode()).isEqualTo(500);
        assertThat(Http.get(article.url()).statusCode()).isEqualTo(200);
        assertThat(newsroom.faults(site.name()).list()).isEmpty();
    }

    @Test
    void a_fault_may_be_for_some_paths_and_for_one_site_only() {
        newsroom.fail(site.name(), Fault.status(404).under("/war/"));

        assertThat(Http.get(article.url()).statusCode()).isEqualTo(404);
        assertThat(Http.get(site.homeUrl()).statusCode()).isEqualTo(200);
        assertThat(Http.get(newsroom.site("continental-post").homeUrl()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void too_many_requests_says_when_to_come_back() {
        newsroom.fail(site.name(), Fault.rateLimit(7));

        var answer = Http.get(site.feedUrl());

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Http.header(answer, "Retry-After")).isEqualTo("7");
    }

    @Test
    void a_broken_feed_is_no_xml_while_pages_are_well() throws Exception {
        newsroom.fail(site.name(), Fault.trick(Trick.CUT_FEED).times(1));

        assertThat(Http.get(article.url()).statusCode()).isEqualTo(200);
        String broken = Http.get(site.feedUrl()).body();
        assertThatThrownBy(() -> Http.xml(broken)).isInstanceOf(SAXException.class);
        assertThat(Http.texts(Http.xml(Http.get(site.feedUrl()).body()), "item"))
                .hasSize(1);
    }

    @Test
    void a_delay_comes_before_the_answer() {
        newsroom.fail(site.name(), Fault.delay(120));
        long before = System.nanoTime();

        assertThat(Http.get(site.homeUrl()).statusCode()).isEqualTo(200);

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofMillis(120));
    }

    @Test
    void a_redirect_leads_where_it_says() {
        newsroom.fail(
                site.name(),
                Fault.redirect(301, "/moved" + site.feed().path())
                        .under(site.feed().path()));

        var answer = Http.get(site.feedUrl());

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(Http.header(answer, "Location"))
                .isEqualTo("/moved" + site.feed().path());
        assertThat(Http.get(site.base() + "/moved" + site.feed().path()).body()).contains("<rss");
    }

    @Test
    void a_bomb_is_small_and_packed() {
        newsroom.fail(site.name(), Fault.trick(Trick.GZIP_BOMB));

        var answer = Http.get(site.feedUrl());

        assertThat(Http.header(answer, "Content-Encoding")).isEqualTo("gzip");
        assertThat(answer.body().length()).isLessThan(200_000);
    }

    @Test
    void an_answer_that_breaks_off_is_an_error_for_who_reads_it() {
        newsroom.fail(site.name(), Fault.trick(Trick.RESET));

        assertThatThrownBy(() -> Http.get(site.feedUrl())).hasRootCauseInstanceOf(IOException.class);
    }

    @Test
    void validators_may_change_without_news_or_stay_in_spite_of_them() {
        newsroom.fail(site.name(), Fault.trick(Trick.NEW_ETAG).times(2));
        newsroom.fail(site.name(), Fault.trick(Trick.OLD_ETAG));

        assertThat(Http.header(Http.get(site.feedUrl()), "ETag"))
                .isNotEqualTo(Http.header(Http.get(site.feedUrl()), "ETag"));
        assertThat(Http.header(Http.get(site.feedUrl()), "ETag")).isEqualTo("\"old\"");
    }

    @Test
    void a_redirect_without_a_place_is_refused() {
        var put = Http.post(newsroom.controlUrl() + "/sites/dnipro-herald/faults", "{\"status\": 302}");

        assertThat(put.statusCode()).isEqualTo(400);
        assertThat(put.body()).contains("location");
    }

    @Test
    void faults_are_put_listed_and_cleared_by_the_control() {
        String faults = newsroom.controlUrl() + "/sites/dnipro-herald/faults";

        var put = Http.post(faults, "{\"status\": 503, \"retryAfter\": 3, \"times\": 9}");
        var failing = Http.get(site.homeUrl());
        var listed = Http.json(Http.get(faults)).get("items");
        Http.send("DELETE", faults, "");

        assertThat(put.statusCode()).isEqualTo(201);
        assertThat(failing.statusCode()).isEqualTo(503);
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).get("times").asInt()).isEqualTo(8);
        assertThat(Http.get(site.homeUrl()).statusCode()).isEqualTo(200);
    }
}
