package dev.vedette.topics.topic;

import dev.vedette.query.QueryError;
import dev.vedette.query.QueryException;
import dev.vedette.query.QueryIndex;
import dev.vedette.query.QueryParser;
import java.util.List;

/** Whether a query can be understood, and if not, where and why. */
final class QueryCheck {

    private QueryCheck() {}

    static List<QueryError> errors(String query) {
        try {
            new QueryIndex().put("checked", QueryParser.parse(query));
            return List.of();
        } catch (QueryException e) {
            return e.errors();
        } catch (IllegalArgumentException e) {
            return List.of(new QueryError(0, query.length(), String.valueOf(e.getMessage()), null));
        }
    }

    static void require(String query) {
        var errors = errors(query);
        if (!errors.isEmpty()) {
            throw TopicProblem.query(errors);
        }
    }
}
