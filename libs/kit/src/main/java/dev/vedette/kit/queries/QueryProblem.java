package dev.vedette.kit.queries;

import dev.vedette.kit.problem.FieldError;
import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.problem.Problems;
import dev.vedette.query.QueryError;
import dev.vedette.query.QueryException;

/** A query that cannot be understood, as a 400 that says at which places, and how it might be meant. */
public final class QueryProblem {

    private QueryProblem() {}

    /**
     * With an error for each place.
     *
     * @param field the property or parameter that holds the query
     */
    public static ProblemException of(String field, QueryException e) {
        return new ProblemException(Problems.invalid(
                e.errors().stream().map(error -> fieldError(field, error)).toList()));
    }

    private static FieldError fieldError(String field, QueryError error) {
        return new FieldError(
                field, "at position " + error.position() + ": " + withoutStop(error.reason()), fix(error));
    }

    private static String fix(QueryError error) {
        return error.suggestion() == null ? "Correct the query there." : "Write instead: " + error.suggestion();
    }

    /** What a field error says is the beginning of a sentence. */
    private static String withoutStop(String reason) {
        return reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
    }
}
