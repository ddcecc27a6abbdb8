package dev.vedette.extraction.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A page's {@code meta} elements by name, property, itemprop or http-equiv. */
public final class MetaTags {

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private MetaTags(Markup markup) {
        for (Element meta : markup.named("meta")) {
            String content = Words.plain(meta.attr("content"));
            if (content == null) {
                continue;
            }
            for (String key : List.of("name", "property", "itemprop", "http-equiv")) {
                for (String name :
                        meta.attr(key).toLowerCase(Locale.ROOT).strip().split("\\s+")) {
                    if (!name.isEmpty()) {
                        values.computeIfAbsent(name, n -> new ArrayList<>()).add(content);
                    }
                }
            }
        }
    }

    public static MetaTags of(Markup markup) {
        return new MetaTags(markup);
    }

    /** The first value of the first of the names that the page has. */
    public @Nullable String first(String... names) {
        for (String name : names) {
            List<String> found = values.get(name);
            if (found != null) {
                return found.getFirst();
            }
        }
        return null;
    }

    /** Each name with its first value. */
    public void each(Consumer<Map.Entry<String, String>> reader) {
        values.forEach((name, all) -> reader.accept(Map.entry(name, all.getFirst())));
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }
}
