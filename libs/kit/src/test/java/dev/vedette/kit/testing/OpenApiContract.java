package dev.vedette.kit.testing;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import dev.vedette.kit.paging.Paged;
import dev.vedette.kit.testing.OfferedApi.Operation;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/**
 * Compares {@code docs/api/<service>.yaml} with what the service's resources take and give. A plain test, no server:
 * {@code assertThat(OpenApiContract.of("alerts").differences()).isEmpty();}
 * Bodies taken as a JSON tree need {@code .body("SourceChange", NewSource.class)}; answers declared as
 * {@code Response} are compared with the record that is named like their schema. The module needs snakeyaml for tests.
 */
public final class OpenApiContract {

    private static final List<String> VERBS = List.of("get", "put", "post", "delete", "patch", "head", "options");

    private final Map<String, Object> document;
    private final OfferedApi offered;
    private final SchemaComparison schemas;
    private final Map<String, Class<?>> named = new HashMap<>();
    private final List<String> differences = new ArrayList<>();

    private OpenApiContract(Map<String, Object> document, OfferedApi offered) {
        this.document = document;
        this.offered = offered;
        this.schemas = new SchemaComparison(document, differences);
    }

    /** Of the service whose packages begin with {@code dev.vedette.<service>}; run in its module's folder. */
    public static OpenApiContract of(String service) {
        var file = Path.of("..", "..", "docs", "api", service + ".yaml");
        try {
            return of(Files.readString(file), OfferedApi.of("dev.vedette." + service));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static OpenApiContract of(String yaml, OfferedApi offered) {
        return new OpenApiContract(new Yaml().load(yaml), offered);
    }

    /** Says which record a schema stands for where the resource's method does not. */
    public OpenApiContract body(String schema, Class<?> type) {
        named.put(schema, type);
        return this;
    }

    /** Every difference as a line for people; empty when both say the same. */
    public List<String> differences() {
        differences.clear();
        var described = describedOperations();
        var actual = offered.operations();
        var all = new TreeSet<>(described.keySet());
        all.addAll(actual.keySet());
        for (var key : all) {
            if (!described.containsKey(key)) {
                differences.add(key + " is offered, but not described");
            } else if (!actual.containsKey(key)) {
                differences.add(key + " is described, but not offered");
            } else {
                compare(key, described.get(key), actual.get(key));
            }
        }
        return List.copyOf(differences);
    }

    private void compare(String key, Map<String, Object> described, Operation actual) {
        var parameters = OfferedApi.described(schemas.list(described.get("parameters")));
        if (!parameters.equals(new TreeSet<>(actual.parameters()))) {
            differences.add(key + " takes " + new TreeSet<>(actual.parameters()) + ", described " + parameters);
        }
        var request = schemas.map(described.get("requestBody"));
        compareBody(key + " request", request, actual.body());
        if (key.startsWith("PATCH ") && !isMergePatch(schemas.map(request.get("content")))) {
            differences.add(key + " takes application/merge-patch+json as it takes JSON, described otherwise");
        }
        compareBody(key + " answer", success(described), actual.answer());
    }

    private static boolean isMergePatch(Map<String, Object> content) {
        return Objects.equals(content.get("application/json"), content.get("application/merge-patch+json"));
    }

    private Map<String, Object> success(Map<String, Object> described) {
        return schemas.map(described.get("responses")).entrySet().stream()
                .filter(each -> String.valueOf(each.getKey()).startsWith("2"))
                .map(each -> schemas.map(each.getValue()))
                .findFirst()
                .orElse(Map.of());
    }

    private void compareBody(String where, Map<String, Object> described, @Nullable Type actual) {
        var json = schemas.map(schemas.map(described.get("content")).get("application/json"));
        var schema = json.get("schema");
        boolean nothing = actual == null || actual == Void.class || actual == void.class;
        if (schema == null
                && isText(actual)
                && !schemas.map(described.get("content")).isEmpty()) {
            return;
        }
        if (schema == null || nothing) {
            if (schema != null || !nothing) {
                differences.add(where + " has " + (nothing ? "no body" : "a body") + ", described otherwise");
            }
            return;
        }
        var type = known(schema, actual);
        if (type == null) {
            differences.add(where + ": nobody says which record " + SchemaComparison.name(schema) + " stands for");
        } else {
            schemas.compare(where, schema, type);
        }
    }

    /** Bodies that are no JSON are described by their media type alone. */
    private static boolean isText(@Nullable Type actual) {
        return actual == byte[].class || actual == String.class;
    }

    private @Nullable JavaType known(Object schema, Type actual) {
        var type = SchemaComparison.JSON.constructType(actual);
        if (!type.isTypeOrSubTypeOf(Response.class) && !type.isTypeOrSubTypeOf(JsonNode.class)) {
            return type;
        }
        var name = SchemaComparison.name(schema);
        var found = named.containsKey(name) ? named.get(name) : offered.named(name);
        if (found == null && name.endsWith("Page")) {
            var item = offered.named(name.substring(0, name.length() - "Page".length()));
            return item == null
                    ? null
                    : SchemaComparison.JSON.getTypeFactory().constructParametricType(Paged.class, item);
        }
        return found == null ? null : SchemaComparison.JSON.constructType(found);
    }

    private Map<String, Map<String, Object>> describedOperations() {
        var operations = new TreeMap<String, Map<String, Object>>();
        schemas.map(document.get("paths")).forEach((path, item) -> {
            var shared = schemas.list(schemas.map(item).get("parameters"));
            schemas.map(item).forEach((verb, operation) -> {
                if (VERBS.contains(verb)) {
                    operations.put(verb.toUpperCase(Locale.ROOT) + " " + path, with(shared, operation));
                }
            });
        });
        return operations;
    }

    private Map<String, Object> with(List<Map<String, Object>> shared, Object operation) {
        var merged = new HashMap<>(schemas.map(operation));
        var parameters = new ArrayList<Object>(shared);
        parameters.addAll(schemas.list(merged.get("parameters")));
        merged.put("parameters", parameters);
        return merged;
    }
}
