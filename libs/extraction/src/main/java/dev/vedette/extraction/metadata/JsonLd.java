package dev.vedette.extraction.metadata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The statements in schema.org's vocabulary that a page makes in JSON-LD, and which of them is the article's. */
public final class JsonLd {

    private static final int MAX_CHARS = 1_000_000;
    private static final int MAX_NODES = 5_000;
    private static final Set<String> WORKS = Set.of(
            "blogposting",
            "report",
            "review",
            "liveblogposting",
            "socialmediaposting",
            "discussionforumposting",
            "recipe",
            "videoobject",
            "podcastepisode",
            "medicalwebpage",
            "howto",
            "webpage",
            "itempage",
            "qapage");

    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                    JsonReadFeature.ALLOW_MISSING_VALUES)
            .build();

    /** Comments and CDATA marks around the JSON, for browsers of long ago. */
    private static final Pattern WRAPPING =
            Pattern.compile("^(?:/\\*)?\\s*(?:<!--|//<!\\[CDATA\\[|<!\\[CDATA\\[)\\s*(?:\\*/)?"
                    + "|(?:/\\*)?\\s*(?://\\s*)?(?:-->|\\]\\]>)\\s*(?:\\*/)?;?$");

    private final List<JsonNode> nodes = new ArrayList<>();
    private final JsonNode article;

    private JsonLd(Markup markup) {
        for (Element script : markup.named("script")) {
            if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                read(script.data());
            }
        }
        this.article = nodes.stream()
                .filter(JsonLd::isArticle)
                .findFirst()
                .orElseGet(
                        () -> nodes.stream().filter(JsonLd::isWork).findFirst().orElse(MissingNode.getInstance()));
    }

    public static JsonLd of(Markup markup) {
        return new JsonLd(markup);
    }

    /** The article's node; a missing node where the page states none. */
    public JsonNode article() {
        return article;
    }

    /** All nodes, the article's among them. */
    public List<JsonNode> nodes() {
        return List.copyOf(nodes);
    }

    /** A property of the article as plain text. */
    public @Nullable String text(String property) {
        return Words.plain(first(article.path(property)));
    }

    /** The article's body where the page states it, as it is there. */
    public @Nullable String body() {
        JsonNode body = article.path("articleBody");
        return body.isTextual() && !body.textValue().isBlank() ? body.textValue() : null;
    }

    /** All values of a property that may be a text, a list or a thing with a name. */
    public List<String> names(String property) {
        List<String> names = new ArrayList<>();
        collect(resolved(article.path(property)), names, 0);
        return names;
    }

    /** As {@link #names} of the first node that has any. */
    public List<String> anyNames(String property) {
        List<String> names = new ArrayList<>();
        for (JsonNode node : nodes) {
            if (names.isEmpty()) {
                collect(resolved(node.path(property)), names, 0);
            }
        }
        return names;
    }

    public @Nullable String name(String property) {
        List<String> names = names(property);
        return names.isEmpty() ? null : names.getFirst();
    }

    private void collect(JsonNode value, List<String> names, int depth) {
        if (depth > 3) {
            return;
        }
        if (value.isArray()) {
            value.forEach(each -> collect(resolved(each), names, depth + 1));
        } else if (value.isObject()) {
            collect(named(value), names, depth + 1);
        } else if (value.isValueNode()) {
            String name = Words.plain(value.asText());
            if (name != null && !names.contains(name)) {
                names.add(name);
            }
        }
    }

    /** The name of a thing; of a person it may be told in parts. */
    private static JsonNode named(JsonNode thing) {
        JsonNode name = thing.path("name");
        if (!name.isMissingNode() && !(name.isValueNode() && name.asText().isBlank())) {
            return name.path("@value").isMissingNode() ? name : name.path("@value");
        }
        String parts = (thing.path("givenName").asText("")
                        + ' '
                        + thing.path("additionalName").asText("")
                        + ' '
                        + thing.path("familyName").asText(""))
                .replaceAll("\\s+", " ")
                .strip();
        return parts.isEmpty() ? thing.path("alternateName") : TextNode.valueOf(parts);
    }

    /** Follows {@code {"@id": …}} to the node of that id. */
    public JsonNode resolved(JsonNode value) {
        if (!value.isObject() || value.has("name") || !value.path("@id").isTextual()) {
            return value;
        }
        String id = value.path("@id").textValue();
        for (JsonNode node : nodes) {
            if (node != value && id.equals(node.path("@id").textValue()) && node.has("name")) {
                return node;
            }
        }
        return value;
    }

    private static @Nullable String first(JsonNode value) {
        JsonNode one = value.isArray() ? value.path(0) : value;
        return one.isObject()
                ? one.path("@value").asText(one.path("name").asText(null))
                : one.isValueNode() && !one.isNull() ? one.asText() : null;
    }

    private void read(String data) {
        String json = data.strip();
        if (json.isEmpty() || json.length() > MAX_CHARS) {
            return;
        }
        try {
            add(LENIENT.readTree(isBare(json) ? json : WRAPPING.matcher(json).replaceAll("")), 0);
        } catch (JsonProcessingException broken) {
            nodes.addAll(List.of());
        }
    }

    private static boolean isBare(String json) {
        char first = json.charAt(0);
        char last = json.charAt(json.length() - 1);
        return (first == '{' || first == '[') && (last == '}' || last == ']');
    }

    private void add(JsonNode node, int depth) {
        if (depth > 6 || nodes.size() > MAX_NODES) {
            return;
        }
        if (node.isArray()) {
            node.forEach(each -> add(each, depth + 1));
        } else if (node.isObject()) {
            nodes.add(node);
            node.properties().forEach(field -> {
                if (field.getValue().isContainerNode()) {
                    add(field.getValue(), depth + 1);
                }
            });
        }
    }

    private static boolean isArticle(JsonNode node) {
        return hasType(node, type -> type.endsWith("article"));
    }

    private static boolean isWork(JsonNode node) {
        return hasType(node, WORKS::contains);
    }

    private static boolean hasType(JsonNode node, java.util.function.Predicate<String> wanted) {
        JsonNode type = node.path("@type");
        if (type.isTextual()) {
            return wanted.test(local(type.textValue()));
        }
        for (JsonNode each : type) {
            if (wanted.test(local(each.asText()))) {
                return true;
            }
        }
        return false;
    }

    private static String local(String type) {
        return type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }
}
