package dev.vedette.acceptance.path;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vedette.acceptance.system.Api;
import dev.vedette.acceptance.system.Vedette;
import dev.vedette.newsroom.press.Draft;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A feed that names a hub is checked when there are news, not when its next turn comes. */
class PushTest {

    private static final String SITE = "nordlicht-zeitung";
    private static final Duration SOON = Duration.ofSeconds(60);

    private final Vedette vedette = Vedette.running();
    private final Api api = vedette.as("ben");

    @Test
    void news_come_at_once_though_the_feed_is_polled_once_a_day() {
        var site = vedette.newsroom().site(SITE);
        vedette.newsroom().openHub(SITE);
        var id = api.post("/api/v1/sources", Map.of("url", site.feedUrl() + "?pushed", "pollSeconds", 86_400))
                .ok()
                .path("id")
                .asText();
        // Each source has a subscription of its own, those of other tests too.
        await("the hub to know all sources of the site")
                .atMost(SOON)
                .until(() -> vedette.newsroom().subscribers(SITE)
                        == api.all("/api/v1/sources").stream()
                                .filter(source -> source.path("url").asText().startsWith(site.base()))
                                .count());

        var article = vedette.newsroom().publish(Draft.of("museum").on(SITE));

        await("the news")
                .atMost(SOON)
                .until(() -> hasNewsSince(api.get("/api/v1/sources/" + id).ok(), article.published()));
    }

    private static boolean hasNewsSince(JsonNode source, Instant time) {
        var news = source.path("lastNewsAt");
        return news.isTextual() && Instant.parse(news.asText()).isAfter(time);
    }
}
