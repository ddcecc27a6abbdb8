package dev.vedette.articles.reindex;

import dev.vedette.articles.opensearch.OpenSearch;
import dev.vedette.query.QueryParser;
import dev.vedette.query.SearchQuery;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What OpenSearch has. */
final class Found {

    private static final Duration LONG = Duration.ofSeconds(120);
    private static final int MOST = 10_000;

    private Found() {}

    static Set<UUID> ids(String alias, @Nullable String query) {
        openSearch()
                .send(HttpMethod.POST, "/" + alias + "/_refresh", null)
                .await()
                .atMost(LONG);
        var search = new JsonObject().put("size", MOST);
        if (query != null) {
            search.put("query", new JsonObject(SearchQuery.toOpenSearch(QueryParser.parse(query))));
        }
        var answer = openSearch()
                .send(HttpMethod.POST, "/" + alias + "/_search", search)
                .await()
                .atMost(LONG);
        return answer.getJsonObject("hits").getJsonArray("hits").stream()
                .map(hit -> UUID.fromString(((JsonObject) hit).getString("_id")))
                .collect(Collectors.toSet());
    }

    static Set<String> indices(String alias) {
        return openSearch()
                .send(HttpMethod.GET, "/" + alias + "-*/_settings", null)
                .await()
                .atMost(LONG)
                .fieldNames();
    }

    private static OpenSearch openSearch() {
        return CDI.current().select(OpenSearch.class).get();
    }
}
