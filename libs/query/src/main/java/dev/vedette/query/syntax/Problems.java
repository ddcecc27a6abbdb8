package dev.vedette.query.syntax;

import dev.vedette.query.QueryError;
import dev.vedette.query.QueryException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with one query, and what would put it right. */
final class Problems {

    private final List<QueryError> errors = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();

    /**
     * Adds a problem.
     *
     * @param instead what to write in the place of what is marked; null if nothing is likely
     */
    void add(int start, int end, String reason, @Nullable String instead) {
        if (instead == null) {
            add(start, end, reason);
        } else {
            addRepaired(start, end, reason, new Edit(start, end, instead));
        }
    }

    /** Adds a problem that an edit elsewhere than at its place puts right. */
    void addRepaired(int start, int end, String reason, Edit edit) {
        if (errors.size() < Limits.ERRORS) {
            edits.add(edit);
        }
        add(start, end, reason);
    }

    private void add(int start, int end, String reason) {
        if (errors.size() < Limits.ERRORS) {
            errors.add(new QueryError(start, end - start, reason, null));
        }
    }

    /** A limit is reached: nothing after it is looked at. */
    QueryException stop(int start, int end, String reason) {
        errors.clear();
        edits.clear();
        add(start, end, reason);
        return exception();
    }

    boolean any() {
        return !errors.isEmpty();
    }

    /** The text with all that is likely done to it, whether it can be read then or not. */
    String edited(String text) {
        return Edit.apply(text, edits);
    }

    QueryException exception() {
        return exception(null);
    }

    /** With the repaired query at the first place, since it heals all of them. */
    QueryException exception(@Nullable String repaired) {
        errors.sort(Comparator.comparingInt(QueryError::position));
        if (repaired != null) {
            QueryError first = errors.getFirst();
            errors.set(0, new QueryError(first.position(), first.length(), first.reason(), repaired));
        }
        return new QueryException(errors);
    }
}
