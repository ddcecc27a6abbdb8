package dev.vedette.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vedette.gateway.openapi.ApiPath.Operation;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the API is, out of {@code docs/api}: one document for callers, and the paths that are routed. */
@ApplicationScoped
public class ApiDocument {

    private static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "patch");

    private final ObjectNode merged;
    private final List<ApiPath> paths;

    public ApiDocument() {
        var parts = MergedOpenApi.parts();
        this.merged = MergedOpenApi.merge(parts);
        this.paths = paths(parts);
    }

    /** The OpenAPI document of all services. */
    String json() {
        return merged.toString();
    }

    /** All paths; one with a word stands before one with a parameter in its place. */
    public List<ApiPath> paths() {
        return paths;
    }

    private static List<ApiPath> paths(Map<String, JsonNode> parts) {
        var found = new ArrayList<ApiPath>();
        parts.forEach((part, document) -> document.path("paths")
                .properties()
                .forEach(path -> found.add(new ApiPath(path.getKey(), part, operations(path.getValue())))));
        found.sort(Comparator.comparing(path -> path.template().replace('{', '\uffff')));
        return List.copyOf(found);
    }

    private static Map<HttpMethod, Operation> operations(JsonNode path) {
        var operations = new HashMap<HttpMethod, Operation>();
        path.properties().stream()
                .filter(entry -> VERBS.contains(entry.getKey()))
                .forEach(entry -> operations.put(
                        HttpMethod.valueOf(entry.getKey().toUpperCase(Locale.ROOT)), operation(entry.getValue())));
        return operations;
    }

    private static Operation operation(JsonNode operation) {
        var security = operation.get("security");
        var body = operation.path("requestBody").path("content");
        return new Operation(security != null && security.isEmpty(), !body.isEmpty() && !body.has("application/json"));
    }
}
