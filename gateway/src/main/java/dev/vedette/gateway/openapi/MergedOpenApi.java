package dev.vedette.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One OpenAPI document out of those of the services. A part named twice must be the same in both. */
final class MergedOpenApi {

    private static final List<String> PARTS = List.of("sources", "articles", "topics", "alerts", "gateway");

    private static final ObjectMapper YAML = new YAMLMapper();

    private MergedOpenApi() {}

    /** The documents of {@code docs/api} by their names. */
    static Map<String, JsonNode> parts() {
        var parts = new LinkedHashMap<String, JsonNode>();
        PARTS.forEach(part -> parts.put(part, read(part)));
        return parts;
    }

    static ObjectNode merge(Map<String, JsonNode> parts) {
        var merged = YAML.createObjectNode();
        merged.put("openapi", "3.1.0");
        merged.putObject("info")
                .put("title", "Vedette")
                .put("version", "1")
                .put("description", "Sources, articles, topics and alerts of one organisation.")
                .putObject("license")
                .put("name", "Apache-2.0")
                .put("identifier", "Apache-2.0");
        merged.putArray("servers").addObject().put("url", "/");
        parts.forEach((name, part) -> merge(merged, part, name));
        merged.path("paths").forEach(path -> path.forEach(MergedOpenApi::answerAnyOtherError));
        return merged;
    }

    private static JsonNode read(String part) {
        try (var yaml = MergedOpenApi.class.getResourceAsStream("/openapi/" + part + ".yaml")) {
            if (yaml == null) {
                throw new IllegalStateException("docs/api/" + part + ".yaml is not in the build");
            }
            return YAML.readTree(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void merge(ObjectNode merged, JsonNode part, String name) {
        add(merged.withObject("/paths"), part.path("paths"), name);
        part.path("components")
                .properties()
                .forEach(kind -> add(merged.withObject("/components/" + kind.getKey()), kind.getValue(), name));
        if (part.has("security")) {
            merged.set("security", part.get("security"));
        }
    }

    private static void add(ObjectNode target, JsonNode entries, String part) {
        entries.properties().forEach(entry -> {
            var before = target.get(entry.getKey());
            if (before != null && !before.equals(entry.getValue())) {
                throw new IllegalStateException(entry.getKey() + " of " + part + ".yaml differs from another part's");
            }
            target.set(entry.getKey(), entry.getValue());
        });
    }

    /** What any operation may answer, such as 415 or 503, is said once for all. */
    private static void answerAnyOtherError(JsonNode operation) {
        if (operation.get("responses") instanceof ObjectNode responses) {
            responses.putObject("default").put("$ref", "#/components/responses/AnyOtherError");
        }
    }
}
