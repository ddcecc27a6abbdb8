package dev.vedette.topics.check;

import dev.vedette.kit.queries.QueryProblem;
import dev.vedette.query.QueryError;
import dev.vedette.query.QueryException;
import dev.vedette.query.QueryParser;
import dev.vedette.query.SavedNames;
import java.util.List;

/** Whether a query can be understood, and if not, where and why. */
public final class QueryCheck {

    private QueryCheck() {}

    static List<QueryError> errors(String query) {
        try {
            QueryParser.parse(query, null, SavedNames.NONE);
            return List.of();
        } catch (QueryException e) {
            return e.errors();
        }
    }

    /** Refuses a query that cannot be understood. */
    public static void require(String query) {
        try {
            QueryParser.parse(query, null, SavedNames.NONE);
        } catch (QueryException e) {
            throw QueryProblem.of("query", e);
        }
    }
}
