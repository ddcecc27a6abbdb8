package dev.vedette.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vedette.newsroom.press.Article;
import dev.vedette.newsroom.press.Draft;
import dev.vedette.newsroom.press.Site;
import dev.vedette.newsroom.site.Fault;
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
        newsroom.fail(site.name(), Fault.feedBroken().times(1));

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
