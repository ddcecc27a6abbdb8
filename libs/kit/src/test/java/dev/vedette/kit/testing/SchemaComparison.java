package dev.vedette.kit.testing;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import dev.vedette.kit.json.HttpJson;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares schemas of a document with types as Jackson sees them: names of properties, and what they hold. */
final class SchemaComparison {

    /** What JSON has as texts. */
    private static final Set<Class<?>> TEXTS = Set.of(String.class, UUID.class, Instant.class, OffsetDateTime.class);

    static final ObjectMapper JSON = mapper();

    private final Map<String, Object> document;
    private final List<String> differences;

    SchemaComparison(Map<String, Object> document, List<String> differences) {
        this.document = document;
        this.differences = differences;
    }

    void compare(String where, @Nullable Object described, JavaType type) {
        var schema = whole(described);
        if (type.isTypeOrSubTypeOf(JsonNode.class) || type.getRawClass() == Object.class) {
            return;
        }
        if (schema.containsKey("discriminator")) {
            compareKinds(where, schema, type);
        } else if (!kinds(schema).contains(kind(type))) {
            differences.add(where + " is " + kind(type) + ", described as " + kinds(schema));
        } else if (type.isEnumType()) {
            compareValues(where, schema, type);
        } else if (type.isCollectionLikeType()) {
            compare(where + "[]", schema.get("items"), type.getContentType());
        } else if (kind(type).equals("object") && !type.isMapLikeType()) {
            compareProperties(where, schema, properties(type));
        }
    }

    private void compareProperties(String where, Map<String, Object> schema, Map<String, JavaType> actual) {
        var described = map(schema.get("properties"));
        if (!new TreeSet<>(described.keySet()).equals(actual.keySet())) {
            differences.add(where + " has " + actual.keySet() + ", described " + new TreeSet<>(described.keySet()));
            return;
        }
        actual.forEach((name, type) -> compare(where + "." + name, described.get(name), type));
    }

    private void compareKinds(String where, Map<String, Object> schema, JavaType type) {
        var discriminator = map(schema.get("discriminator"));
        var mapping = map(discriminator.get("mapping"));
        var property = String.valueOf(discriminator.get("propertyName"));
        var raw = type.getRawClass();
        var subTypes = raw.getAnnotation(JsonSubTypes.class);
        var info = raw.getAnnotation(JsonTypeInfo.class);
        if (subTypes == null || info == null || !info.property().equals(property)) {
            differences.add(where + " is not told apart by " + property + " in " + raw.getSimpleName());
            return;
        }
        var names = Arrays.stream(subTypes.value()).map(JsonSubTypes.Type::name).collect(Collectors.toSet());
        if (!names.equals(mapping.keySet())) {
            differences.add(where + " may be " + new TreeSet<>(names) + ", described " + mapping.keySet());
            return;
        }
        for (var each : subTypes.value()) {
            var actual = properties(JSON.constructType(each.value()));
            actual.put(property, JSON.constructType(String.class));
            var one = Map.<String, Object>of("$ref", mapping.get(each.name()));
            compareProperties(where + "(" + each.name() + ")", whole(one), actual);
        }
    }

    private void compareValues(String where, Map<String, Object> schema, JavaType type) {
        var actual = Arrays.stream(type.getRawClass().getEnumConstants())
                .map(value -> JSON.convertValue(value, String.class))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!(schema.get("enum") instanceof List<?> values) || !actual.equals(new TreeSet<>(strings(values)))) {
            differences.add(where + " is one of " + actual + ", described " + schema.get("enum"));
        }
    }

    private static Map<String, JavaType> properties(JavaType type) {
        var found = new TreeMap<String, JavaType>();
        for (BeanPropertyDefinition property :
                JSON.getSerializationConfig().introspect(type).findProperties()) {
            found.put(property.getName(), property.getPrimaryType());
        }
        return found;
    }

    private static String kind(JavaType type) {
        var raw = type.getRawClass();
        if (TEXTS.contains(raw) || type.isEnumType()) {
            return "string";
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return "boolean";
        }
        if (Set.of(int.class, long.class, Integer.class, Long.class).contains(raw)) {
            return "integer";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(raw)) {
            return "number";
        }
        return type.isCollectionLikeType() || type.isArrayType() ? "array" : "object";
    }

    private static Set<String> kinds(Map<String, Object> schema) {
        return switch (schema.get("type")) {
            case List<?> several -> strings(several);
            case null -> Set.of("object");
            case Object one -> Set.of(one.toString());
        };
    }

    private static Set<String> strings(List<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The schema itself: references followed, {@code allOf} joined, "or null" left out. */
    private Map<String, Object> whole(@Nullable Object described) {
        var schema = new LinkedHashMap<>(map(described));
        for (var alternatives : List.of("oneOf", "anyOf")) {
            var real = list(schema.get(alternatives)).stream()
                    .filter(each -> !"null".equals(each.get("type")))
                    .toList();
            if (real.size() == 1) {
                schema.putAll(whole(real.getFirst()));
            }
        }
        var properties = new HashMap<>(map(schema.get("properties")));
        for (var part : list(schema.get("allOf"))) {
            var joined = whole(part);
            properties.putAll(map(joined.get("properties")));
            joined.forEach(schema::putIfAbsent);
        }
        schema.put("properties", properties);
        return schema;
    }

    /** The last part of a reference; empty for a schema that has no name. */
    static String name(Object schema) {
        var reference = schema instanceof Map<?, ?> map ? String.valueOf(map.get("$ref")) : "";
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    @SuppressWarnings("unchecked") // YAML's objects have string keys here, but for status codes, which nobody reads
    Map<String, Object> map(@Nullable Object node) {
        if (!(node instanceof Map<?, ?> found)) {
            return Map.of();
        }
        return found.get("$ref") instanceof String reference ? follow(reference) : (Map<String, Object>) found;
    }

    List<Map<String, Object>> list(@Nullable Object node) {
        return node instanceof List<?> found ? found.stream().map(this::map).toList() : List.of();
    }

    private Map<String, Object> follow(String reference) {
        Object node = document;
        for (var part : reference.replaceFirst("^#/", "").split("/")) {
            node = map(node).get(part);
        }
        if (node == null) {
            throw new IllegalArgumentException("Nothing is at " + reference);
        }
        return map(node);
    }

    private static ObjectMapper mapper() {
        var mapper = new ObjectMapper().findAndRegisterModules();
        new HttpJson().customize(mapper);
        return mapper;
    }
}
