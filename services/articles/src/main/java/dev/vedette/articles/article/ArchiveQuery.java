package dev.vedette.articles.article;

import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.queries.QueryProblem;
import dev.vedette.query.Query;
import dev.vedette.query.QueryException;
import dev.vedette.query.QueryParser;
import dev.vedette.query.SavedNames;
import org.jspecify.annotations.Nullable;

/** Reads the parameter {@code q}. */
final class ArchiveQuery {

    private ArchiveQuery() {}

    /**
     * The query, or null where none was asked for.
     *
     * @throws ProblemException saying at which place it cannot be understood
     */
    static @Nullable Query parse(@Nullable String q) {
        if (q == null || q.isBlank()) {
            return null;
        }
        try {
            return QueryParser.parseSearch(q, SavedNames.NONE);
        } catch (QueryException e) {
            throw QueryProblem.of("q", e);
        }
    }
}
