package dev.vedette.query.search;

import dev.vedette.query.plan.Space;
import dev.vedette.query.plan.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Spans as OpenSearch queries on one space. */
final class Places {

    /** As many as OpenSearch allows; it refuses a search that would need more, and never leaves hits out. */
    private static final int MOST_EXPANSIONS = 1024;

    /** Lucene takes two equal phrases in a row for one that repeats, and then miscounts what is between them. */
    private static final Map<String, Object> NO_WORD = Map.of("match", Map.of("query", "|"));

    private Places() {}

    static Map<String, Object> query(Span span, Space space) {
        return switch (span) {
            case Span.Term term -> Map.of("term", Map.of(field(term, space), term.text()));
            case Span.Pattern pattern ->
                Map.of("wildcard", Map.of(Names.path(Names.folded(space)), Map.of("value", pattern.text())));
            case Span.Sequence sequence ->
                Map.of("match_phrase", Map.of(field(sequence.terms().getFirst(), space), text(sequence)));
            case Span.Choice choice -> choice(choice, space);
            case Span.Near near -> Map.of("intervals", Map.of(Names.path(Names.folded(space)), near(near, space)));
        };
    }

    /** Single words of a choice are one clause, so that long lists stay within the limit of clauses. */
    private static Map<String, Object> choice(Span.Choice choice, Space space) {
        List<Map<String, Object>> clauses = new ArrayList<>();
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (Span option : choice.options()) {
            if (option instanceof Span.Term term) {
                words.computeIfAbsent(field(term, space), field -> new ArrayList<>())
                        .add(term.text());
            } else {
                clauses.add(query(option, space));
            }
        }
        words.forEach((field, terms) -> clauses.add(Map.of("terms", Map.of(field, terms))));
        return Translation.any(clauses);
    }

    private static String field(Span.Term term, Space space) {
        return Names.path(term.exact() ? Names.exact(space) : Names.folded(space));
    }

    private static String text(Span.Sequence sequence) {
        return sequence.terms().stream().map(Span.Term::text).collect(Collectors.joining(" "));
    }

    /**
     * Ordered intervals are complete only if each operand has one length (the shortest interval wins, and may not be
     * the nearest), so operands are parted by length and every pair is tried.
     */
    private static Map<String, Object> near(Span.Near near, Space space) {
        List<Map<String, Object>> orders = new ArrayList<>();
        for (Map<String, Object> left : byLength(near.left(), space)) {
            for (Map<String, Object> right : byLength(near.right(), space)) {
                Map<String, Object> other = left.equals(right) ? anyOf(List.of(right, NO_WORD)) : right;
                orders.add(ordered(left, other, near.distance()));
                if (!near.ordered()) {
                    orders.add(ordered(other, left, near.distance()));
                }
            }
        }
        return anyOf(orders);
    }

    private static Map<String, Object> ordered(Map<String, Object> first, Map<String, Object> second, int distance) {
        return Map.of("all_of", Map.of("ordered", true, "max_gaps", distance - 1, "intervals", List.of(first, second)));
    }

    private static Map<String, Object> anyOf(List<Map<String, Object>> rules) {
        return rules.size() == 1 ? rules.getFirst() : Map.of("any_of", Map.of("intervals", rules));
    }

    private static List<Map<String, Object>> byLength(Span operand, Space space) {
        Map<Integer, List<Map<String, Object>>> rules = new TreeMap<>();
        for (Span option : operand instanceof Span.Choice choice ? choice.options() : List.of(operand)) {
            int length =
                    option instanceof Span.Sequence sequence ? sequence.terms().size() : 1;
            rules.computeIfAbsent(length, ignored -> new ArrayList<>()).add(rule(option, space));
        }
        return rules.values().stream().map(Places::anyOf).toList();
    }

    private static Map<String, Object> rule(Span span, Space space) {
        return switch (span) {
            case Span.Term term -> match(term.text(), term.exact(), space);
            case Span.Sequence sequence ->
                match(text(sequence), sequence.terms().getFirst().exact(), space);
            case Span.Pattern pattern ->
                Map.of("wildcard", Map.of("pattern", pattern.text(), "max_expansions", MOST_EXPANSIONS));
            default -> throw new IllegalArgumentException(span + " cannot be near");
        };
    }

    private static Map<String, Object> match(String text, boolean exact, Space space) {
        Map<String, Object> match = new LinkedHashMap<>();
        match.put("query", text);
        match.put("max_gaps", 0);
        match.put("ordered", true);
        if (exact) {
            match.put("use_field", Names.path(Names.exact(space)));
        }
        return Map.of("match", match);
    }
}
