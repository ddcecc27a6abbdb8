package dev.vedette.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** One OpenAPI document out of those of the services. A part named twice must be the same in both. */
final class MergedOpenApi {

    static final List<String> PARTS = List.of("sources", "articles", "topics", "alerts", "gateway");

    private static final ObjectMapper YAML = new YAMLMapper();

    private MergedOpenApi() {}

    static ObjectNode load() {
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
        PARTS.forEach(part -> merge(merged, read(part), part));
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
}
