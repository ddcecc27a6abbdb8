package dev.vedette.feeds.reading;

import dev.vedette.feeds.markup.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The elements that describe one feed or one entry, by their names. */
final class Fields {

    private final Map<String, List<Element>> byName = new HashMap<>();

    void add(Element element) {
        byName.computeIfAbsent(element.name(), name -> new ArrayList<>(1)).add(element);
    }

    /** Those of the first name, then those of the second, and so on. */
    List<Element> all(String... names) {
        List<Element> found = new ArrayList<>();
        for (String name : names) {
            found.addAll(byName.getOrDefault(name, List.of()));
        }
        return found;
    }

    /** The text of the first that has any, names before places. */
    @Nullable
    String text(String... names) {
        for (String name : names) {
            for (Element element : byName.getOrDefault(name, List.of())) {
                String text = element.text().strip();
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return null;
    }
}
