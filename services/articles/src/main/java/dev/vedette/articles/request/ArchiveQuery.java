package dev.vedette.articles.request;

import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.queries.QueryProblem;
import dev.vedette.query.Query;
import dev.vedette.query.QueryException;
import dev.vedette.query.QueryParser;
import dev.vedette.query.SavedNames;
import org.jspecify.annotations.Nullable;

/** Reads a query that a caller typed. */
final class ArchiveQuery {

    private ArchiveQuery() {}

    /**
     * The query, or null where none was asked for.
     *
     * @throws ProblemException saying at which place it cannot be understood
     */
    static @Nullable Query parse(@Nullable String q) {
        return parse("q", q);
    }

    /** As {@link #parse(String)}, for a parameter of another name. */
    static @Nullable Query parse(String name, @Nullable String q) {
        if (q == null || q.isBlank()) {
            return null;
        }
        try {
            return QueryParser.parseSearch(q, SavedNames.NONE);
        } catch (QueryException e) {
            throw QueryProblem.of(name, e);
        }
    }
}
