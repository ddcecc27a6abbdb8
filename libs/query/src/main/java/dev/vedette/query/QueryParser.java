package dev.vedette.query;

import dev.vedette.query.syntax.Completion;
import dev.vedette.query.syntax.QueryText;
import dev.vedette.query.syntax.Syntax;
import dev.vedette.query.syntax.UnseenSigns;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads queries and writes them back. */
public final class QueryParser {

    private QueryParser() {}

    /**
     * Reads the query of a topic or rule. Word lists and other topics stay names in the tree.
     *
     * @throws QueryException if it is not understood, would match nearly everything, or dates are relative
     */
    public static Query parse(String text) throws QueryException {
        return Syntax.read(text, false);
    }

    /**
     * Reads a search of the archive, which may also ask for dates alone, and for relative ones ({@code published:7d}).
     *
     * @throws QueryException if it is not understood or would match nearly everything
     */
    public static Query parseSearch(String text) throws QueryException {
        return Syntax.read(text, true);
    }

    /**
     * Reads the query of a topic or rule and puts in what was saved under its names, so that it can be matched.
     *
     * @param topic the name that it will be saved under, so that no topic asks for itself; null if it gets none
     * @throws QueryException as {@link #parse(String)}, or if a name is unknown, a topic leads back to itself, or the
     *     whole is too large
     */
    public static Query parse(String text, @Nullable String topic, SavedNames names) throws QueryException {
        return Syntax.read(text, false, topic, names);
    }

    /** As {@link #parse(String, String, SavedNames)}, for a search of the archive. */
    public static Query parseSearch(String text, SavedNames names) throws QueryException {
        return Syntax.read(text, true, null, names);
    }

    /** The canonical text of a tree: parsing it gives an equal tree. */
    public static String print(Query query) {
        return QueryText.of(query);
    }

    /**
     * What a person should know of a query that can be read: signs that are not looked for.
     *
     * @return at their positions, in this order; empty for nearly all queries
     */
    public static List<QueryError> warnings(String text) {
        return UnseenSigns.warnings(text);
    }

    /** What may come next at a place in a text that need not be a whole query yet. */
    public static QueryCompletion complete(String text, int cursor, SavedNames names) {
        return new Completion(names).at(text.substring(0, cursor));
    }
}
