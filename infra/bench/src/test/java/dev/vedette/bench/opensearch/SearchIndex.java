package dev.vedette.bench.opensearch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vedette.query.Document;
import dev.vedette.query.Query;
import dev.vedette.query.SearchQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An index of documents under their numbers, in a running OpenSearch. */
final class SearchIndex implements AutoCloseable {

    private static final int MOST = 5_000;
    private static final int BATCH = 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;

    SearchIndex(String server, String name, int shards) {
        address = server + "/" + name;
        send(
                "PUT",
                "",
                "{\"settings\":{\"number_of_replicas\":0,\"number_of_shards\":" + shards
                        + "},\"mappings\":{\"dynamic\":false,\"properties\":" + SearchQuery.mappings() + "}}");
    }

    void add(int first, List<Document> documents) {
        for (int from = 0; from < documents.size(); from += BATCH) {
            StringBuilder lines = new StringBuilder();
            for (int i = from; i < Math.min(from + BATCH, documents.size()); i++) {
                lines.append("{\"index\":{\"_id\":\"").append(first + i).append("\"}}\n");
                lines.append(json(SearchQuery.indexFields(documents.get(i)))).append('\n');
            }
            if (send("POST", "/_bulk", lines.toString()).path("errors").asBoolean(true)) {
                throw new IllegalStateException("not all documents were indexed");
            }
        }
        send("POST", "/_refresh", "");
    }

    /** For each query the numbers of the documents that are found. */
    List<Set<Integer>> search(List<Query> queries) {
        StringBuilder lines = new StringBuilder();
        for (Query query : queries) {
            lines.append("{\"allow_partial_search_results\":false}\n{\"size\":")
                    .append(MOST)
                    .append(",\"_source\":false,\"query\":");
            lines.append(SearchQuery.toOpenSearch(query)).append("}\n");
        }
        List<Set<Integer>> all = new ArrayList<>();
        for (JsonNode response : send("POST", "/_msearch", lines.toString()).path("responses")) {
            if (response.has("error")) {
                throw new IllegalStateException(response.get("error").toString());
            }
            Set<Integer> found = new HashSet<>();
            response.path("hits")
                    .path("hits")
                    .forEach(hit -> found.add(Integer.valueOf(hit.path("_id").asText())));
            all.add(found);
        }
        return all;
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode send(String method, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException(response.body());
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        send("DELETE", "", "");
        client.close();
    }
}
