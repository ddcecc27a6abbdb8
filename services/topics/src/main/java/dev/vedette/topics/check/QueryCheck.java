package dev.vedette.topics.check;

import dev.vedette.kit.problem.FieldError;
import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.problem.Problems;
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
        var errors = errors(query);
        if (!errors.isEmpty()) {
            throw new ProblemException(
                    Problems.invalid(errors.stream().map(QueryCheck::fieldError).toList()));
        }
    }

    private static FieldError fieldError(QueryError error) {
        var fix = error.suggestion() == null ? "Correct the query there." : "Try: " + error.suggestion();
        return new FieldError("query", "at position " + error.position() + ": " + error.reason(), fix);
    }
}
