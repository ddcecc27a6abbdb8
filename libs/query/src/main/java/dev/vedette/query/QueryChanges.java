package dev.vedette.query;

import dev.vedette.query.match.Admission;
import dev.vedette.query.plan.Condition;
import dev.vedette.query.plan.Planner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes of a {@link QueryIndex} that documents meet together: all of them or none. They are read and checked here, by
 * any thread, so that the index itself is changed in little time. Not safe for use by several threads at once.
 */
public final class QueryChanges {

    private final List<Change> all = new ArrayList<>();

    /** One of them; a null condition removes the query. */
    public record Change(String id, int version, @Nullable Condition condition) {}

    /**
     * Adds a query, or replaces the one with this id.
     *
     * @param version given back with each {@link Tag}, so that it tells which text of the query matched
     * @throws IllegalArgumentException if word lists or topics are not resolved, dates are relative, or the tree is
     *     none that the parser would make; nothing is added then
     */
    public QueryChanges put(String id, int version, Query query) {
        Condition condition = Planner.plan(query);
        Admission.check(condition);
        all.add(new Change(id, version, condition));
        return this;
    }

    /** Forgets a query; no effect if there is none. */
    public QueryChanges remove(String id) {
        all.add(new Change(id, 0, null));
        return this;
    }

    /** In the order in which they were said. */
    public List<Change> all() {
        return List.copyOf(all);
    }
}
