package dev.vedette.query.search;

import dev.vedette.query.plan.Space;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the index stores the token streams: cut at white space, nothing else done to them. */
public final class Mappings {

    /** Positions between two captions; more than any distance in a query. */
    private static final int GAP = 1000;

    private Mappings() {}

    /** The {@code properties} of the index. */
    public static Map<String, Object> properties() {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Space space : Space.values()) {
            fields.put(Names.folded(space), text(space == Space.TITLE || space == Space.TEXT));
            fields.put(Names.exact(space), text(false));
        }
        for (String name : List.of(Names.COUNTS, "site", "lang", "country", "collection")) {
            fields.put(name, Map.of("type", "keyword", "doc_values", false, "norms", false));
        }
        fields.put(Names.PUBLISHED, Map.of("type", "date"));
        return Map.of(Names.OBJECT, Map.of("dynamic", false, "properties", fields));
    }

    private static Map<String, Object> text(boolean ranked) {
        return Map.of("type", "text", "analyzer", "whitespace", "norms", ranked, "position_increment_gap", GAP);
    }
}
