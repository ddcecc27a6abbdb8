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
        var message = "at position " + error.position() + ": " + withoutStop(error.reason());
        return new FieldError("query", message, fix(error));
    }

    private static String fix(QueryError error) {
        return error.suggestion() == null ? "Correct the query there." : "Write instead: " + error.suggestion();
    }

    /** What a field error says is the beginning of a sentence. */
    private static String withoutStop(String reason) {
        return reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
    }
}
