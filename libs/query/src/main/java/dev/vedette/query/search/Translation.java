package dev.vedette.query.search;

import dev.vedette.query.Field;
import dev.vedette.query.plan.Condition;
import dev.vedette.query.plan.Space;
import dev.vedette.query.plan.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A condition as an OpenSearch query: a filter that decides, and its words again as optional clauses that rank. No
 * scripts, and nothing that OpenSearch would analyse but at white space.
 */
public final class Translation {

    /** Ranking needs the gist of a query, not a thousand words of it. */
    private static final int RANKED_TERMS = 50;

    private Translation() {}

    /** The whole query. */
    public static Map<String, Object> of(Condition condition) {
        Set<String> words = new LinkedHashSet<>();
        collectWords(condition, words);
        Map<String, Object> bool = new LinkedHashMap<>();
        bool.put("filter", List.of(filter(condition)));
        if (!words.isEmpty()) {
            String text = words.stream()
                    .limit(RANKED_TERMS)
                    .reduce((a, b) -> a + " " + b)
                    .orElseThrow();
            List<String> fields =
                    List.of(Names.path(Names.folded(Space.TITLE)) + "^3", Names.path(Names.folded(Space.TEXT)));
            bool.put("should", List.of(query("multi_match", Map.of("query", text, "fields", fields))));
            bool.put("minimum_should_match", 0);
        }
        return query("bool", bool);
    }

    static Map<String, Object> filter(Condition condition) {
        return switch (condition) {
            case Condition.All all -> all(all.parts());
            case Condition.Any any -> any(Alternatives.clauses(any.parts()));
            case Condition.None none -> all(List.of(none));
            case Condition.Found found -> found(found.spaces(), found.span());
            case Condition.Counted counted -> counted(counted);
            case Condition.Fact fact -> fact(fact.field(), Set.of(fact.value()));
            case Condition.Dated dated -> dated(dated);
            case Condition.Recent recent -> published(Map.of("gte", "now-" + recent.hours() + "h"));
        };
    }

    /** What must not hold is an OR of its own, so that long lists behind NOT are joined, too. */
    private static Map<String, Object> all(List<Condition> parts) {
        List<Map<String, Object>> must = new ArrayList<>();
        List<Condition> mustNot = new ArrayList<>();
        for (Condition part : parts) {
            if (part instanceof Condition.None(var leaf)) {
                mustNot.add(leaf);
            } else {
                must.add(filter(part));
            }
        }
        Map<String, Object> bool = new LinkedHashMap<>();
        if (!must.isEmpty()) {
            bool.put("filter", must);
        }
        if (!mustNot.isEmpty()) {
            bool.put("must_not", Alternatives.clauses(mustNot));
        }
        return query("bool", bool);
    }

    static Map<String, Object> found(Set<Space> spaces, Span span) {
        return any(sorted(spaces).map(space -> Places.query(span, space)).toList());
    }

    static Map<String, Object> fact(Field field, Set<String> anyOf) {
        return query("terms", Map.of(Names.path(Names.fact(field)), List.copyOf(anyOf)));
    }

    private static Map<String, Object> dated(Condition.Dated dated) {
        Map<String, Object> range = new LinkedHashMap<>();
        if (dated.from() != null) {
            range.put("gte", dated.from().toString());
        }
        if (dated.until() != null) {
            range.put("lt", dated.until().toString());
        }
        return published(range);
    }

    private static Map<String, Object> published(Map<String, Object> range) {
        return query("range", Map.of(Names.path(Names.PUBLISHED), range));
    }

    /** Of several words, each that stands n times gives n of the clauses, of which so many must hold. */
    private static Map<String, Object> counted(Condition.Counted counted) {
        List<String> terms = counted.terms().stream().sorted().toList();
        if (terms.size() == 1) {
            return term(Names.COUNTS, Names.count(terms.getFirst(), counted.atLeast()));
        }
        List<Map<String, Object>> clauses = new ArrayList<>();
        for (String word : terms) {
            for (int times = 1; times <= counted.atLeast(); times++) {
                clauses.add(term(Names.COUNTS, Names.count(word, times)));
            }
        }
        return query("bool", Map.of("should", clauses, "minimum_should_match", counted.atLeast()));
    }

    private static Stream<Space> sorted(Set<Space> spaces) {
        return spaces.stream().sorted(Comparator.naturalOrder());
    }

    static Map<String, Object> any(List<Map<String, Object>> clauses) {
        return clauses.size() == 1
                ? clauses.getFirst()
                : query("bool", Map.of("should", clauses, "minimum_should_match", 1));
    }

    static Map<String, Object> query(String type, Map<String, Object> body) {
        return Map.of(type, body);
    }

    private static Map<String, Object> term(String field, String value) {
        return query("term", Map.of(Names.path(field), value));
    }

    private static void collectWords(Condition condition, Set<String> words) {
        switch (condition) {
            case Condition.All all -> all.parts().forEach(part -> collectWords(part, words));
            case Condition.Any any -> any.parts().forEach(part -> collectWords(part, words));
            case Condition.Found found -> collectWords(found.span(), words);
            case Condition.Counted counted -> words.addAll(counted.terms());
            default -> {} // nothing that ranks
        }
    }

    private static void collectWords(Span span, Set<String> words) {
        switch (span) {
            case Span.Term term -> {
                if (!term.exact()) {
                    words.add(term.text());
                }
            }
            case Span.Sequence sequence -> sequence.terms().forEach(term -> collectWords(term, words));
            case Span.Choice choice -> choice.options().forEach(option -> collectWords(option, words));
            case Span.Near near -> {
                collectWords(near.left(), words);
                collectWords(near.right(), words);
            }
            case Span.Pattern ignored -> {} // stands for no one word
        }
    }
}
