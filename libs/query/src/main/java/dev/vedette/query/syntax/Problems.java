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
    private int suggested;

    /** A suggestion that would be too long together with those before is left out. */
    void add(int start, int end, String reason, @Nullable String suggestion) {
        if (errors.size() < Limits.ERRORS) {
            int length = suggestion == null ? 0 : suggestion.length();
            boolean fits = suggested + length <= Limits.SUGGESTIONS;
            suggested += fits ? length : 0;
            errors.add(new QueryError(start, end - start, reason, fits ? suggestion : null));
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
