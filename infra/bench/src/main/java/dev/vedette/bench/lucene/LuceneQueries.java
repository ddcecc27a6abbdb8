package dev.vedette.bench.lucene;

import dev.vedette.query.plan.Condition;
import java.time.Instant;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** Planned queries as Lucene's. */
public final class LuceneQueries {

    private LuceneQueries() {}

    public static Query of(Condition condition) {
        return switch (condition) {
            case Condition.All all -> all(all.parts());
            case Condition.Any any ->
                any(any.parts().stream().map(LuceneQueries::of).toList(), 1);
            case Condition.None none -> all(List.of(none));
            case Condition.Found found ->
                any(
                        found.spaces().stream()
                                .sorted()
                                .map(space -> LuceneSpans.of(found.span(), space))
                                .toList(),
                        1);
            case Condition.Counted counted -> counted(counted);
            case Condition.Fact fact -> term(Fields.fact(fact.field()), fact.value());
            case Condition.Dated dated ->
                LongPoint.newRangeQuery(
                        Fields.PUBLISHED,
                        seconds(dated.from(), Long.MIN_VALUE),
                        seconds(dated.until(), Long.MAX_VALUE) - 1);
            case Condition.Recent ignored -> throw new IllegalArgumentException("relative dates are for searches");
        };
    }

    private static long seconds(@Nullable Instant instant, long otherwise) {
        return instant == null ? otherwise : instant.getEpochSecond();
    }

    private static Query all(List<Condition> parts) {
        BooleanQuery.Builder bool = new BooleanQuery.Builder();
        boolean positive = false;
        for (Condition part : parts) {
            if (part instanceof Condition.None none) {
                bool.add(of(none.leaf()), Occur.MUST_NOT);
            } else {
                bool.add(of(part), Occur.FILTER);
                positive = true;
            }
        }
        if (!positive) {
            bool.add(new MatchAllDocsQuery(), Occur.FILTER);
        }
        return bool.build();
    }

    static Query any(List<Query> parts, int atLeast) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        BooleanQuery.Builder bool = new BooleanQuery.Builder().setMinimumNumberShouldMatch(atLeast);
        parts.forEach(part -> bool.add(part, Occur.SHOULD));
        return bool.build();
    }

    private static Query counted(Condition.Counted counted) {
        return any(
                counted.terms().stream()
                        .sorted()
                        .flatMap(word -> Fields.counts(word, counted.terms().size() == 1, counted.atLeast()))
                        .map(count -> term(Fields.COUNTS, count))
                        .toList(),
                counted.terms().size() == 1 ? 1 : counted.atLeast());
    }

    static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }
}
