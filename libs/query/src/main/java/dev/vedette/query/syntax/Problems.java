package dev.vedette.query.syntax;

import dev.vedette.query.QueryError;
import dev.vedette.query.QueryException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with one query. */
final class Problems {

    private final List<QueryError> errors = new ArrayList<>();

    void add(int start, int end, String reason, @Nullable String suggestion) {
        if (errors.size() < Limits.ERRORS) {
            errors.add(new QueryError(start, end - start, reason, suggestion));
        }
    }

    /** A limit is reached: nothing after it is looked at. */
    QueryException stop(int start, int end, String reason, @Nullable String suggestion) {
        errors.clear();
        add(start, end, reason, suggestion);
        return exception();
    }

    boolean any() {
        return !errors.isEmpty();
    }

    QueryException exception() {
        errors.sort(Comparator.comparingInt(QueryError::position));
        return new QueryException(errors);
    }
}
