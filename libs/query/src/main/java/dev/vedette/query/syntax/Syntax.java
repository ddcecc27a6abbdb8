package dev.vedette.query.syntax;

import dev.vedette.query.Query;
import dev.vedette.query.QueryException;

/** Reads queries. */
public final class Syntax {

    private Syntax() {}

    /**
     * Reads a query.
     *
     * @param forSearch whether it looks back once, and may name dates alone, also relative ones
     * @throws QueryException if it is not understood
     */
    public static Query read(String text, boolean forSearch) {
        Problems problems = new Problems();
        if (text.length() > Limits.LENGTH) {
            String reason = "A query is " + Limits.LENGTH + " characters long at most (limit: length).";
            throw problems.stop(Limits.LENGTH, text.length(), reason, null);
        }
        Query query = new Parser(text, problems).parse();
        if (query != null && !problems.any()) {
            new Requirements(problems, forSearch, text.length()).check(query);
        }
        if (query == null || problems.any()) {
            throw problems.exception();
        }
        return query;
    }
}
