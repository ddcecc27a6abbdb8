package dev.vedette.query.syntax;

import dev.vedette.query.Query;
import dev.vedette.query.QueryException;
import dev.vedette.query.SavedNames;
import dev.vedette.query.names.Resolution;
import dev.vedette.query.names.UnresolvedName;
import org.jspecify.annotations.Nullable;

/** Reads queries. */
public final class Syntax {

    private Syntax() {}

    /**
     * Reads a query. Names stay names.
     *
     * @param forSearch whether it looks back once, and may name dates alone, also relative ones
     * @throws QueryException if it is not understood
     */
    public static Query read(String text, boolean forSearch) {
        Problems problems = new Problems();
        Query query = read(text, problems);
        new Requirements(problems, forSearch, text.length()).check(query);
        return orThrow(query, problems);
    }

    /**
     * Reads a query and puts in what was saved under its names.
     *
     * @param topic the topic that it will be saved as and so may not ask for; null if it is none
     * @throws QueryException if it is not understood, or a name is not
     */
    public static Query read(String text, boolean forSearch, @Nullable String topic, SavedNames names) {
        Problems problems = new Problems();
        Query typed = read(text, problems);
        try {
            Query query = topic == null ? Resolution.resolve(typed, names) : Resolution.resolve(topic, typed, names);
            new Requirements(problems, forSearch, text.length()).check(query);
            return orThrow(query, problems);
        } catch (UnresolvedName e) {
            Lexeme place = NamePlaces.find(text, e.name());
            problems.add(place.start(), place.end(), String.valueOf(e.getMessage()), null);
            throw problems.exception();
        }
    }

    private static Query read(String text, Problems problems) {
        if (text.length() > Limits.LENGTH) {
            String reason = "A query is " + Limits.LENGTH + " characters long at most (limit: length).";
            throw problems.stop(Limits.LENGTH, text.length(), reason, null);
        }
        return orThrow(new Parser(text, problems).parse(), problems);
    }

    private static Query orThrow(@Nullable Query query, Problems problems) {
        if (query == null || problems.any()) {
            throw problems.exception();
        }
        return query;
    }
}
