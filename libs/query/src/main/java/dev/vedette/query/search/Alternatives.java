package dev.vedette.query.search;

import dev.vedette.query.Field;
import dev.vedette.query.plan.Condition;
import dev.vedette.query.plan.Space;
import dev.vedette.query.plan.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parts of an OR as clauses. What one {@code terms} clause can look for is joined: single words in the same spaces,
 * and values of the same field. OpenSearch takes 1,024 clauses in a search but 65,536 terms in a clause, so an OR or a
 * word list of thousands of words can be searched.
 */
final class Alternatives {

    private final Map<Set<Space>, List<Span>> words = new LinkedHashMap<>();
    private final Map<Field, Set<String>> values = new LinkedHashMap<>();
    private final List<Map<String, Object>> clauses = new ArrayList<>();

    private Alternatives() {}

    /** One of these clauses holds exactly where one of the parts does. */
    static List<Map<String, Object>> clauses(List<Condition> parts) {
        var all = new Alternatives();
        parts.forEach(all::add);
        all.words.forEach((spaces, terms) -> all.clauses.add(Translation.found(spaces, oneOf(terms))));
        all.values.forEach((field, anyOf) -> all.clauses.add(Translation.fact(field, anyOf)));
        return all.clauses;
    }

    private void add(Condition part) {
        switch (part) {
            case Condition.Any any -> any.parts().forEach(this::add);
            case Condition.Found(var spaces, Span.Term term) ->
                words.computeIfAbsent(spaces, none -> new ArrayList<>()).add(term);
            case Condition.Fact(var field, var value) ->
                values.computeIfAbsent(field, none -> new LinkedHashSet<>()).add(value);
            default -> clauses.add(Translation.filter(part));
        }
    }

    private static Span oneOf(List<Span> terms) {
        return terms.size() == 1 ? terms.getFirst() : new Span.Choice(terms);
    }
}
