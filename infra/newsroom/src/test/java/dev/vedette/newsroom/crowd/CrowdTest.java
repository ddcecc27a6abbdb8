package dev.vedette.newsroom.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CrowdTest {

    private final Crowd crowd = Crowd.start(0, 10_000, Duration.ofHours(1), Clock.systemUTC());
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        crowd.close();
        client.close();
    }

    @Test
    void each_site_is_a_host_of_its_own_with_a_feed_of_its_own() throws Exception {
        assertThat(get(crowd.feedUrl(0)).body()).contains("Town Paper 0<", "<item>");
        assertThat(get(crowd.feedUrl(9_999)).body()).contains("Town Paper 9999<");
        Set<String> hosts = new HashSet<>();
        for (int site = 0; site < 10_000; site++) {
            hosts.add(URI.create(crowd.feedUrl(site)).getHost());
        }
        assertThat(hosts).hasSize(10_000).allMatch(host -> host.startsWith("127."));
    }

    @Test
    void what_is_asked_is_counted() throws Exception {
        var gaps = new HashSet<Integer>();
        crowd.tally().onGap((site, gap) -> gaps.add(site));
        get(crowd.feedUrl(7));
        get(crowd.feedUrl(7));
        get(crowd.feedUrl(8));
        get(crowd.feedUrl(8).replace("/feed.xml", "/news/1"));

        assertThat(crowd.tally().feeds()).isEqualTo(3);
        assertThat(crowd.tally().pages()).isEqualTo(1);
        assertThat(crowd.tally().mostAtOnce()).isEqualTo(1);
        assertThat(gaps).containsExactly(7);
    }

    @Test
    void an_unchanged_feed_is_not_sent_again() throws Exception {
        var etag = get(crowd.feedUrl(1)).headers().firstValue("ETag").orElseThrow();

        var again = client.send(
                HttpRequest.newBuilder(URI.create(crowd.feedUrl(1)))
                        .header("If-None-Match", etag)
                        .build(),
                BodyHandlers.ofString());

        assertThat(again.statusCode()).isEqualTo(304);
    }

    private HttpResponse<String> get(String url) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
    }
}
