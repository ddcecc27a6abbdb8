package dev.vedette.feeds.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The attributes of a tag, in their order; names in lower case, and of two with one name the first. */
public final class Attributes {

    /** None. */
    public static final Attributes NONE = new Attributes(List.of());

    private final List<String> pairs;

    private Attributes(List<String> pairs) {
        this.pairs = pairs;
    }

    /** The value of the attribute with this name as written, prefix included; null where there is none. */
    public @Nullable String get(String name) {
        for (int i = 0; i < pairs.size(); i += 2) {
            if (pairs.get(i).equals(name)) {
                return pairs.get(i + 1);
            }
        }
        return null;
    }

    /** Each name with its value. */
    public void forEach(BiConsumer<String, String> action) {
        for (int i = 0; i < pairs.size(); i += 2) {
            action.accept(pairs.get(i), pairs.get(i + 1));
        }
    }

    /** Each name with its value, in the order of the names. */
    public void forEachSorted(BiConsumer<String, String> action) {
        if (pairs.size() <= 2) {
            forEach(action);
            return;
        }
        Map<String, String> sorted = new TreeMap<>();
        forEach(sorted::putIfAbsent);
        sorted.forEach(action);
    }

    boolean isEmpty() {
        return pairs.isEmpty();
    }

    /** Gathers the attributes of one tag; those past {@link MarkupLimits#ATTRIBUTES} are not kept. */
    static final class Builder {

        private final List<String> pairs = new ArrayList<>(4);

        void add(String name, String value) {
            if (pairs.size() < 2 * MarkupLimits.ATTRIBUTES) {
                pairs.add(name.toLowerCase(Locale.ROOT));
                pairs.add(value);
            }
        }

        Attributes build() {
            return pairs.isEmpty() ? NONE : new Attributes(pairs);
        }
    }
}
