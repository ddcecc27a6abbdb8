package dev.vedette.acceptance.kills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mongodb.client.MongoClients;
import dev.vedette.acceptance.system.Api;
import dev.vedette.acceptance.system.Vedette;
import dev.vedette.acceptance.system.Watch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.Document;

/**
 * What each store says of the published articles: MongoDB, OpenSearch, the archive as people read it, and alerts. The
 * topic is a word that stands in every article, so that anybody can tell what the tags must be.
 */
final class Stores {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_HITS = 10_000;

    private final String mongodb;
    private final String opensearch;
    private final Api api;

    private Stores(String mongodb, String opensearch, Api api) {
        this.mongodb = mongodb;
        this.opensearch = opensearch;
        this.api = api;
    }

    static Stores of(Vedette vedette) {
        return new Stores(
                vedette.part("mongodb").address(), vedette.part("opensearch").address(), vedette.as("ben"));
    }

    void assertEqual(Collection<String> urls, Watch watch) {
        var topic = watch.topicId("Kestrel");
        var stored = stored();
        var published = stored.values().stream()
                .filter(article -> urls.contains(url(article)))
                .toList();

        assertThat(published.stream().map(Stores::url))
                .as("MongoDB has each article once")
                .containsExactlyInAnyOrderElementsOf(urls);
        assertThat(published)
                .as("each is tagged in MongoDB")
                .allMatch(article -> topics(article).contains(topic));
        // A refresh of the index makes the last writes readable.
        await("OpenSearch to have MongoDB's versions")
                .atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(indexed()).isEqualTo(versions(stored)));
        assertThat(api.all("/api/v1/articles?topic=" + topic).stream().map(Stores::id))
                .as("search finds each by its topic")
                .containsExactlyInAnyOrderElementsOf(
                        published.stream().map(Stores::mongoId).toList());
        assertThat(watch.alerts().stream().map(alert -> alert.path("articleId").asText()))
                .as("each has its alert")
                .containsExactlyInAnyOrderElementsOf(
                        published.stream().map(Stores::mongoId).toList());
    }

    private Map<String, Document> stored() {
        try (var client = MongoClients.create(mongodb)) {
            var articles = client.getDatabase("vedette").getCollection("articles");
            return articles.find().into(new ArrayList<>()).stream()
                    .collect(Collectors.toMap(Stores::mongoId, article -> article));
        }
    }

    private static Map<String, Long> versions(Map<String, Document> stored) {
        var versions = new TreeMap<String, Long>();
        stored.forEach((id, article) -> versions.put(id, article.getLong("version")));
        return versions;
    }

    private static String mongoId(Document article) {
        return article.get("_id").toString();
    }

    private static String id(JsonNode article) {
        return article.path("id").asText();
    }

    private static String url(Document article) {
        return article.get("current", Document.class).getString("url");
    }

    private static List<String> topics(Document article) {
        return article.get("tagging", Document.class).getList("matches", Document.class).stream()
                .map(match -> match.get("topicId").toString())
                .toList();
    }

    /** Ids and versions of all that is in the indices. */
    private Map<String, Long> indexed() {
        var answer = get("/articles*/_search?version=true&_source=false&size=" + MOST_HITS);
        var versions = new HashMap<String, Long>();
        answer.path("hits")
                .path("hits")
                .forEach(hit -> versions.put(
                        hit.path("_id").asText(), hit.path("_version").asLong()));
        return versions;
    }

    private JsonNode get(String path) {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(opensearch + path)).build();
            return JSON.readTree(client.send(request, BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
