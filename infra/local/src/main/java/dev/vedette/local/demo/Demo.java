package dev.vedette.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vedette.local.place.Secrets;
import java.util.List;
import java.util.Map;

/** The samples: three sources, eight topics, and a rule with both channels. Making them again changes nothing. */
public final class Demo {

    private static final int POLL_SECONDS = 10;
    private static final int ARCHIVE_POLL_SECONDS = 86_400;

    private record Sample(String name, String query, String color) {}

    private static final List<Sample> ALERTED = List.of(
            new Sample("Bakhmut", "Bakhmut", "#e8590c"),
            new Sample("counteroffensive", "counteroffensive OR \"counter-offensive\"", "#1971c2"),
            new Sample("Kyiv attacks", "(Kyiv OR Kiev OR Київ) NEAR/10 (attack* OR strike* OR shelling)", "#c2255c"),
            new Sample("Kharkiv", "Kharkiv", "#2f9e44"));

    private static final List<Sample> WATCHED = List.of(
            new Sample("Ports and shipping", "(port OR harbour OR dockers) AND (ships OR strike* OR grain)", "#0b7285"),
            new Sample("Power supply", "grid OR blackout* OR batteries OR Windpark* OR Umspannwerk*", "#5f3dc4"),
            new Sample("Public health", "measles OR vaccin* OR clinic* OR hospital* OR Klinik*", "#862e9c"),
            new Sample("Interest rates", "\"central bank\" OR inflation OR bonds", "#5c940d"));

    private final PublicApi api;
    private final String newsroom;

    private Demo(PublicApi api, String newsroom) {
        this.api = api;
        this.newsroom = newsroom;
    }

    /** Both addresses are base URLs; {@code secrets} knows ada's password. */
    public static void prepare(String gateway, String newsroom, Secrets secrets) {
        try (PublicApi api = PublicApi.signIn(gateway, "ada", secrets)) {
            new Demo(api, newsroom).prepare();
        }
    }

    private void prepare() {
        rule(ALERTED.stream().map(this::topic).toList());
        WATCHED.forEach(this::topic);
        api.fetch(newsroom + "/sites").path("items").forEach(this::source);
    }

    private void source(JsonNode site) {
        Map<String, Object> source = Map.of(
                "url", site.path("feedUrl").asText(),
                "name", site.path("title").asText(),
                "country", site.path("country").asText(),
                "language", site.path("language").asText(),
                "tags", List.of("demo"),
                "pollSeconds", POLL_SECONDS);
        api.ensure("sources", "url", source);
        if (site.hasNonNull("archiveUrl")) {
            archive(site);
        }
    }

    /** What the site published before: listed once, and so of the past, which alerts nobody. */
    private void archive(JsonNode site) {
        Map<String, Object> source = Map.of(
                "url", site.path("archiveUrl").asText(),
                "name", "Archive of " + site.path("title").asText(),
                "country", site.path("country").asText(),
                "language", site.path("language").asText(),
                "tags", List.of("demo"),
                "fullText", "feed",
                "pollSeconds", ARCHIVE_POLL_SECONDS);
        api.ensure("sources", "url", source);
    }

    private String topic(Sample sample) {
        Map<String, Object> topic = Map.of("name", sample.name(), "query", sample.query(), "color", sample.color());
        return api.ensure("topics", "name", topic).path("id").asText();
    }

    private void rule(List<String> topics) {
        List<Map<String, String>> channels = List.of(
                Map.of("type", "email", "address", "ada@example.org"),
                Map.of("type", "webhook", "url", newsroom + "/hooks/demo"));
        api.ensure("rules", "name", Map.of("name", "Demo: Ukraine desk", "topicIds", topics, "channels", channels));
    }
}
