package dev.vedette.query;

import java.util.List;
import java.util.stream.Collectors;

/** A query that is not understood, with every place where it is not. */
public final class QueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<QueryError> errors;

    public QueryException(List<QueryError> errors) {
        super(errors.stream()
                .map(error -> "at " + error.position() + ": " + error.reason()
                        + (error.suggestion() == null ? "" : " Write instead: " + error.suggestion()))
                .collect(Collectors.joining("; ")));
        this.errors = List.copyOf(errors);
    }

    /** At least one, in the order of their positions. */
    public List<QueryError> errors() {
        return errors;
    }
}
