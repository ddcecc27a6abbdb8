package dev.vedette.query;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vedette.query.json.TreeReader;
import dev.vedette.query.json.TreeWriter;

/**
 * Trees as JSON, for editors that show a query as blocks. Each node is an object with a {@code type}:
 *
 * <pre>
 * {"type":"word","text":"Kyiv"}            {"type":"phrase","text":"drone strike"}
 * {"type":"wildcard","pattern":"attack*"}  {"type":"exact","text":"US"}
 * {"type":"and","operands":[…]}            {"type":"or","operands":[…]}
 * {"type":"not","operand":…}               {"type":"in","field":"title","operand":…}
 * {"type":"near","left":…,"right":…,"distance":5,"ordered":false}
 * {"type":"atleast","count":3,"operand":…}
 * {"type":"published","from":"2026-11-01","through":null}
 * {"type":"publishedWithin","hours":168}   {"type":"topic","name":"Kyiv"}
 * {"type":"list","name":"kyiv"}
 * </pre>
 */
public final class QueryJson {

    private QueryJson() {}

    /** The tree of a query. */
    public static JsonNode of(Query query) {
        return TreeWriter.write(query);
    }

    /**
     * The query of a tree.
     *
     * @throws QueryException if it is no tree that {@link QueryParser#parseSearch} would make; the error's position is
     *     that of the query's text as far as it could be written, else 0
     */
    public static Query read(JsonNode tree) throws QueryException {
        return TreeReader.read(tree);
    }
}
