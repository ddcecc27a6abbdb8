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

    public boolean reads() {
        return method.equals("GET") || method.equals("HEAD");
    }
}
