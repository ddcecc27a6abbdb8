package dev.vedette.query.search;

import dev.vedette.query.Field;
import dev.vedette.query.plan.Space;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the index stores the token streams (cut at white space, nothing else done to them), and beside them the values
 * that hits are counted by. Queries use the former, where a site stands with all domains above it; facets the latter,
 * where it stands once.
 */
public final class Mappings {

    /** Positions between two captions; more than any distance in a query. */
    private static final int GAP = 1000;

    /** A value that is longer is no value of a list to choose from. */
    private static final int LONGEST_FACET = 256;

    private static final Map<String, Object> FACET = Map.of("type", "keyword", "ignore_above", LONGEST_FACET);

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
        Map<String, Object> facets = new LinkedHashMap<>();
        IndexFields.FACETS.forEach(field -> facets.put(field.typed(), FACET));
        return Map.of(Names.OBJECT, object(fields), Names.FACETS, object(facets));
    }

    /** The field by whose values hits are counted. */
    public static String facet(Field field) {
        if (!IndexFields.FACETS.contains(field)) {
            throw new IllegalArgumentException(field + " has no facet");
        }
        return Names.FACETS + "." + field.typed();
    }

    private static Map<String, Object> object(Map<String, Object> properties) {
        return Map.of("dynamic", false, "properties", properties);
    }

    private static Map<String, Object> text(boolean ranked) {
        return Map.of("type", "text", "analyzer", "whitespace", "norms", ranked, "position_increment_gap", GAP);
    }
}
