package dev.vedette.query.syntax;

import dev.vedette.query.Query;
import dev.vedette.query.QueryException;
import dev.vedette.query.SavedNames;
import dev.vedette.query.names.Resolution;
import dev.vedette.query.names.UnresolvedName;
import org.jspecify.annotations.Nullable;

/** Reads queries. What is not understood is repaired as far as it can be, and offered only if it can be read then. */
public final class Syntax {

    /** Brackets put in by one repair may show what is wrong within them. */
    private static final int REPAIRS = 3;

    private Syntax() {}

    /**
     * Reads a query. Names stay names.
     *
     * @param forSearch whether it looks back once, and may name dates alone, also relative ones
     * @throws QueryException if it is not understood
     */
    public static Query read(String text, boolean forSearch) {
        return read(text, (typed, problems) -> required(parsed(typed, problems), typed, problems, forSearch));
    }

    /**
     * Reads a query and puts in what was saved under its names.
     *
     * @param topic the topic that it will be saved as and so may not ask for; null if it is none
     * @throws QueryException if it is not understood, or a name is not
     */
    public static Query read(String text, boolean forSearch, @Nullable String topic, SavedNames names) {
        return read(text, (typed, problems) -> {
            Query query = resolved(parsed(typed, problems), typed, problems, topic, names);
            return required(query, typed, problems, forSearch);
        });
    }

    /** A way to read a text; it throws what it finds wrong. */
    private interface Reader {
        Query read(String text, Problems problems);
    }

    private static Query read(String text, Reader reader) {
        Problems problems = new Problems();
        try {
            return reader.read(text, problems);
        } catch (QueryException e) {
            throw problems.exception(repaired(text, problems, reader));
        }
    }

    private static @Nullable String repaired(String text, Problems wrong, Reader reader) {
        String before = text;
        String edited = wrong.edited(before);
        for (int i = 0; i < REPAIRS && !edited.equals(before); i++) {
            Problems problems = new Problems();
            try {
                reader.read(edited, problems);
                return edited;
            } catch (QueryException e) {
                before = edited;
                edited = problems.edited(before);
            }
        }
        return null;
    }

    private static Query parsed(String text, Problems problems) {
        if (text.length() > Limits.LENGTH) {
            String reason = "A query is " + Limits.LENGTH + " characters long at most (limit: length).";
            throw problems.stop(Limits.LENGTH, text.length(), reason);
        }
        return orThrow(new Parser(text, problems).parse(), problems);
    }

    private static Query resolved(
            Query typed, String text, Problems problems, @Nullable String topic, SavedNames names) {
        try {
            return topic == null ? Resolution.resolve(typed, names) : Resolution.resolve(topic, typed, names);
        } catch (UnresolvedName e) {
            Lexeme place = NamePlaces.find(text, e.name());
            problems.add(place.start(), place.end(), String.valueOf(e.getMessage()), null);
            throw problems.exception();
        }
    }

    private static Query required(Query query, String text, Problems problems, boolean forSearch) {
        new Requirements(problems, forSearch, text.length()).check(query);
        return orThrow(query, problems);
    }

    private static Query orThrow(@Nullable Query query, Problems problems) {
        if (query == null || problems.any()) {
            throw problems.exception();
        }
        return query;
    }
}
