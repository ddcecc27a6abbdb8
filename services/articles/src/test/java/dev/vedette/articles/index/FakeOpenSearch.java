package dev.vedette.articles.index;

import dev.vedette.articles.index.generations.Indices;
import dev.vedette.articles.opensearch.OpenSearch;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Speaks as much of OpenSearch as the indexer asks for, and fails as it is told to. */
final class FakeOpenSearch implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server;
    /** By write alias and id: the version, negative where it was deleted. */
    private final Map<String, Long> versions = new ConcurrentHashMap<>();

    private final Map<String, String> indices = new ConcurrentHashMap<>();
    private final List<List<String>> bulks = Collections.synchronizedList(new ArrayList<>());
    private final Queue<Function<List<String>, @Nullable Integer>> faults = new ConcurrentLinkedQueue<>();
    private final Map<String, Queue<Integer>> itemFaults = new ConcurrentHashMap<>();
    private volatile Function<List<String>, @Nullable Integer> always = ids -> null;

    /** The status that stands for no answer at all. */
    static final int SILENCE = 0;

    FakeOpenSearch() {
        server = vertx.createHttpServer()
                .requestHandler(request -> request.bodyHandler(body -> answer(request, body.toString())));
        server.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
    }

    OpenSearch client() {
        var address = URI.create("http://127.0.0.1:" + server.actualPort());
        return new OpenSearch(new io.vertx.mutiny.core.Vertx(vertx), address, Duration.ofMillis(500));
    }

    Vertx vertx() {
        return vertx;
    }

    /** The next bulk is answered with this status. */
    void failNext(int status) {
        faults.add(ids -> status);
    }

    /** Each bulk for which there is a status is answered with it. */
    void failAlways(Function<List<String>, @Nullable Integer> status) {
        always = status;
    }

    /** The next entry of this article is answered with this status. */
    void failNext(Object article, int status) {
        itemFaults
                .computeIfAbsent(article.toString(), id -> new ConcurrentLinkedQueue<>())
                .add(status);
    }

    /** The articles of each bulk that came, in order. */
    List<List<String>> bulks() {
        return List.copyOf(bulks);
    }

    /** By index, the version that an article has there; negative where it was deleted. */
    Map<String, Long> versions(Object article) {
        var found = new TreeMap<String, Long>();
        indices.keySet().forEach(index -> {
            var version = versions.get(Indices.writeAlias(index) + "/" + article);
            if (version != null) {
                found.put(index, version);
            }
        });
        return found;
    }

    void put(String index, Object article, long version) {
        indices.put(index, "id of " + index);
        versions.put(Indices.writeAlias(index) + "/" + article, version);
    }

    void lose(String index) {
        indices.remove(index);
        versions.keySet().removeIf(key -> key.startsWith(Indices.writeAlias(index)));
    }

    private void answer(HttpServerRequest request, String body) {
        var path = request.path().substring(1);
        switch (request.method().name()) {
            case "PUT" -> create(request.response(), path);
            case "GET" -> send(request.response(), 200, settings());
            default -> bulk(request.response(), body);
        }
    }

    private void create(HttpServerResponse response, String index) {
        var before = indices.putIfAbsent(index, "id of " + index);
        send(response, before == null ? 200 : 400, new JsonObject().put("type", "resource_already_exists_exception"));
    }

    private JsonObject settings() {
        var all = new JsonObject();
        indices.forEach((index, id) ->
                all.put(index, new JsonObject().put("settings", new JsonObject().put("index.uuid", id))));
        return all;
    }

    private void bulk(HttpServerResponse response, String body) {
        var actions = body.lines()
                .map(JsonObject::new)
                .filter(line -> line.size() == 1 && (line.containsKey("index") || line.containsKey("delete")))
                .toList();
        var ids =
                actions.stream().map(action -> target(action).getString("_id")).toList();
        bulks.add(ids);
        var fault = faults.poll();
        var status = fault == null ? always.apply(ids) : fault.apply(ids);
        if (status == null) {
            var items = new JsonArray();
            actions.forEach(action -> items.add(item(action)));
            send(response, 200, new JsonObject().put("items", items));
        } else if (status != SILENCE) {
            send(response, status, new JsonObject().put("error", "told to"));
        }
    }

    private JsonObject item(JsonObject action) {
        int status = status(action);
        var answer = new JsonObject().put("status", status);
        if (status >= 400 && !(status == 404 && action.containsKey("delete"))) {
            answer.put("error", new JsonObject().put("type", "told_to").put("reason", "of " + status));
        }
        return new JsonObject().put(action.fieldNames().iterator().next(), answer);
    }

    private int status(JsonObject action) {
        var target = target(action);
        var fault = itemFaults
                .getOrDefault(target.getString("_id"), new ConcurrentLinkedQueue<>())
                .poll();
        if (fault != null) {
            return fault;
        }
        var alias = target.getString("_index");
        if (indices.keySet().stream()
                .noneMatch(index -> Indices.writeAlias(index).equals(alias))) {
            return 404;
        }
        var key = alias + "/" + target.getString("_id");
        long version = target.getLong("version");
        var before = versions.get(key);
        if (before != null && Math.abs(before) >= version) {
            return 409;
        }
        boolean delete = action.containsKey("delete");
        versions.put(key, delete ? -version : version);
        return delete && before == null ? 404 : 200;
    }

    private static JsonObject target(JsonObject action) {
        return (JsonObject) action.iterator().next().getValue();
    }

    private static void send(HttpServerResponse response, int status, JsonObject body) {
        response.setStatusCode(status)
                .putHeader("Content-Type", "application/json")
                .end(body.toBuffer());
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
