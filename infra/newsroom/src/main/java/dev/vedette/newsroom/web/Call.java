package dev.vedette.newsroom.web;

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
}
