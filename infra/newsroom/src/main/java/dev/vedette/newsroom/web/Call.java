package dev.vedette.newsroom.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One request, read completely. Header names are case-blind. */
public record Call(
        String method, String path, Map<String, String> query, TreeMap<String, List<String>> headers, byte[] body) {

    public @Nullable String header(String name) {
        List<String> values = headers.get(name);
        return values == null || values.isEmpty() ? null : values.getFirst();
    }

    /** The fields of a body in {@code application/x-www-form-urlencoded}. */
    public Map<String, String> form() {
        return pairs(new String(body, StandardCharsets.UTF_8));
    }

    /** Path segments without empty ones: {@code /hooks/a} gives {@code [hooks, a]}. */
    public List<String> segments() {
        return List.of(path.split("/", -1)).stream().filter(s -> !s.isEmpty()).toList();
    }

    /** The same request of somebody who has nothing yet. */
    public Call unconditional() {
        var other = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        other.putAll(headers);
        other.keySet().removeAll(List.of("If-None-Match", "If-Modified-Since"));
        return new Call(method, path, query, other, body);
    }

    public boolean reads() {
        return method.equals("GET") || method.equals("HEAD");
    }

    /** What {@code a=1&b=2} says; the last of several values counts. */
    static Map<String, String> pairs(@Nullable String encoded) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : encoded == null ? new String[0] : encoded.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            pairs.put(decode(parts[0]), parts.length == 2 ? decode(parts[1]) : "");
        }
        return pairs;
    }

    private static String decode(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformedEscape) {
            return part;
        }
    }
}
