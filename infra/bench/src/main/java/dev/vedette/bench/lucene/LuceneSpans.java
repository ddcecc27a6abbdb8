package dev.vedette.bench.lucene;

import dev.vedette.query.plan.Space;
import dev.vedette.query.plan.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;

/** Spans as Lucene's queries on one space. */
final class LuceneSpans {

    private static final int EXPANSIONS = 10_000;
    /** Lucene takes two equal phrases in a row for one that repeats, and then miscounts what is between them. */
    private static final String NO_WORD = "|";

    private LuceneSpans() {}

    static Query of(Span span, Space space) {
        return switch (span) {
            case Span.Term term -> LuceneQueries.term(Fields.of(space, term.exact()), term.text());
            case Span.Pattern pattern -> new WildcardQuery(new Term(Fields.of(space, false), pattern.text()));
            case Span.Sequence row -> new PhraseQuery(Fields.of(space, isExact(row)), texts(row));
            case Span.Choice choice ->
                LuceneQueries.any(
                        choice.options().stream()
                                .map(option -> of(option, space))
                                .toList(),
                        1);
            case Span.Near near -> new IntervalQuery(Fields.of(space, false), near(near, space));
        };
    }

    private static boolean isExact(Span.Sequence row) {
        return row.terms().getFirst().exact();
    }

    private static String[] texts(Span.Sequence row) {
        return row.terms().stream().map(Span.Term::text).toArray(String[]::new);
    }

    /** As in the translation to OpenSearch: the shortest interval is the nearest only if each operand has one length. */
    private static IntervalsSource near(Span.Near near, Space space) {
        List<IntervalsSource> orders = new ArrayList<>();
        for (IntervalsSource left : byLength(near.left(), space)) {
            for (IntervalsSource right : byLength(near.right(), space)) {
                IntervalsSource other = left.equals(right) ? Intervals.or(right, Intervals.term(NO_WORD)) : right;
                orders.add(Intervals.maxgaps(near.distance() - 1, Intervals.ordered(left, other)));
                if (!near.ordered()) {
                    orders.add(Intervals.maxgaps(near.distance() - 1, Intervals.ordered(other, left)));
                }
            }
        }
        return anyOf(orders);
    }

    private static List<IntervalsSource> byLength(Span operand, Space space) {
        Map<Integer, List<IntervalsSource>> sources = new TreeMap<>();
        for (Span option : operand instanceof Span.Choice choice ? choice.options() : List.of(operand)) {
            int length = option instanceof Span.Sequence row ? row.terms().size() : 1;
            sources.computeIfAbsent(length, ignored -> new ArrayList<>()).add(source(option, space));
        }
        return sources.values().stream().map(LuceneSpans::anyOf).toList();
    }

    private static IntervalsSource anyOf(List<IntervalsSource> sources) {
        return sources.size() == 1 ? sources.getFirst() : Intervals.or(sources);
    }

    private static IntervalsSource source(Span span, Space space) {
        return switch (span) {
            case Span.Term term -> inField(Intervals.term(term.text()), term.exact(), space);
            case Span.Sequence row -> inField(Intervals.phrase(texts(row)), isExact(row), space);
            case Span.Pattern pattern -> Intervals.wildcard(new BytesRef(pattern.text()), EXPANSIONS);
            default -> throw new IllegalArgumentException(span + " cannot be near");
        };
    }

    private static IntervalsSource inField(IntervalsSource source, boolean exact, Space space) {
        return exact ? Intervals.fixField(Fields.of(space, true), source) : source;
    }
}
