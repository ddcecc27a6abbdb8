package dev.vedette.topics.topic;

import dev.vedette.query.QueryError;
import dev.vedette.query.QueryException;
import dev.vedette.query.QueryParser;
import dev.vedette.query.SavedNames;
import java.util.List;

/** Whether a query can be understood, and if not, where and why. */
final class QueryCheck {

    private QueryCheck() {}

    static List<QueryError> errors(String query) {
        try {
            QueryParser.parse(query, null, SavedNames.NONE);
            return List.of();
        } catch (QueryException e) {
            return e.errors();
        }
    }

    static void require(String query) {
        var errors = errors(query);
        if (!errors.isEmpty()) {
            throw TopicProblem.query(errors);
        }
    }
}
