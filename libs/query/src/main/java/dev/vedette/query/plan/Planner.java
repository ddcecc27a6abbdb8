package dev.vedette.query.plan;

import dev.vedette.query.Field;
import dev.vedette.query.Query;
import dev.vedette.query.analysis.Analysis;
import dev.vedette.query.analysis.Tokens;
import dev.vedette.query.analysis.WildcardText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From the tree to its meaning. Topics and word lists must be resolved before. */
public final class Planner {

    private static final Set<Space> TITLE_AND_TEXT = Set.of(Space.TITLE, Space.TEXT);

    private Planner() {}

    /**
     * The meaning of a query that the parser accepted.
     *
     * @throws IllegalArgumentException if the tree could not have been parsed, or still names topics or word lists
     */
    public static Condition plan(Query query) {
        return plan(query, null, false);
    }

    private static Condition plan(Query query, @Nullable Field field, boolean negated) {
        return switch (query) {
            case Query.And and -> join(and.operands(), field, negated, !negated);
            case Query.Or or -> join(or.operands(), field, negated, negated);
            case Query.Not not -> plan(not.operand(), field, !negated);
            case Query.In in -> plan(in.operand(), in.field(), negated);
            default -> negated ? new Condition.None(leaf(query, field)) : leaf(query, field);
        };
    }

    private static Condition join(List<Query> operands, @Nullable Field field, boolean negated, boolean all) {
        List<Condition> parts = new ArrayList<>(operands.size());
        for (Query operand : operands) {
            parts.add(plan(operand, field, negated));
        }
        return all ? new Condition.All(parts) : new Condition.Any(parts);
    }

    private static Condition leaf(Query query, @Nullable Field field) {
        return switch (query) {
            case Query.AtLeast atLeast -> new Condition.Counted(atLeast.count(), words(atLeast.operand()));
            case Query.Published published ->
                new Condition.Dated(start(published.from(), 0), start(published.through(), 1));
            case Query.PublishedWithin within -> new Condition.Recent(within.hours());
            default -> field == null || field.isText() ? found(query, field) : fact(query, field);
        };
    }

    private static @Nullable Instant start(@Nullable LocalDate day, int daysLater) {
        return day == null
                ? null
                : day.plusDays(daysLater).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Condition found(Query query, @Nullable Field field) {
        return new Condition.Found(field == null ? TITLE_AND_TEXT : Set.of(Space.of(field)), span(query));
    }

    private static Condition fact(Query query, Field field) {
        String typed = switch (query) {
            case Query.Word word -> word.text();
            case Query.Phrase phrase -> phrase.text();
            default -> throw new IllegalArgumentException(query + " is no value of " + field.typed());
        };
        return new Condition.Fact(field, Facts.value(field, typed));
    }

    /** The words that {@code atleast} counts. */
    private static Set<String> words(Query operand) {
        Set<String> words = new LinkedHashSet<>();
        for (Query each : operand instanceof Query.Or or ? or.operands() : List.of(operand)) {
            if (each instanceof Query.Word word && span(word) instanceof Span.Term term) {
                words.add(term.text());
            } else {
                throw new IllegalArgumentException(each + " cannot be counted");
            }
        }
        return words;
    }

    private static Span span(Query query) {
        return switch (query) {
            case Query.Word word -> sequence(word.text(), false);
            case Query.Phrase phrase -> sequence(phrase.text(), false);
            case Query.Exact exact -> sequence(exact.text(), true);
            case Query.Wildcard wildcard -> new Span.Pattern(WildcardText.fold(wildcard.pattern()));
            case Query.Or or ->
                new Span.Choice(or.operands().stream().map(Planner::span).toList());
            case Query.Near near ->
                new Span.Near(span(near.left()), span(near.right()), near.distance(), near.ordered());
            case Query.WordList list -> throw new IllegalArgumentException("unresolved word list " + list.name());
            case Query.Topic topic -> throw new IllegalArgumentException("unresolved topic " + topic.name());
            default -> throw new IllegalArgumentException(query + " has no place in a text");
        };
    }

    private static Span sequence(String text, boolean exact) {
        Tokens tokens = Analysis.of(text);
        List<Span.Term> terms = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            terms.add(new Span.Term(exact ? tokens.exact(i) : tokens.folded(i), exact));
        }
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("no word in: " + text);
        }
        return terms.size() == 1 ? terms.getFirst() : new Span.Sequence(terms);
    }
}
