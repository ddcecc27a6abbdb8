package dev.vedette.bench.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.query.Document;
import dev.vedette.query.Query;
import dev.vedette.query.QueryIndex;
import dev.vedette.query.testing.GeneratedDocuments;
import dev.vedette.query.testing.GeneratedQueries;
import dev.vedette.query.testing.Shrinking;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The matcher against Lucene Monitor. */
class LuceneDifferentialTest {

    private static final int QUERIES = 1_000;
    private static final int DOCUMENTS = Boolean.getBoolean("vedette.full") ? 5_000 : 50;

    @ParameterizedTest
    @EnumSource
    void both_find_the_same_queries(LuceneReference.Candidates candidates) {
        SplittableRandom random = new SplittableRandom(candidates.ordinal());
        GeneratedQueries generated = new GeneratedQueries(random);
        GeneratedDocuments documents = new GeneratedDocuments(random);
        List<Query> queries = new ArrayList<>();
        QueryIndex index = new QueryIndex();
        for (int i = 0; i < QUERIES; i++) {
            queries.add(generated.next());
            index.put(Integer.toString(i), queries.getLast());
        }
        long hits = 0;
        try (LuceneReference lucene = new LuceneReference(candidates, true)) {
            lucene.add(0, queries);
            for (int i = 0; i < DOCUMENTS; i++) {
                Document document = documents.next();
                Set<String> expected = lucene.match(document);
                Set<String> actual = Set.copyOf(index.matchIds(document));
                if (!actual.equals(expected)) {
                    throw new AssertionError("different to Lucene: " + difference(queries, document));
                }
                hits += actual.size();
            }
        }
        System.out.println("compared with Lucene Monitor, " + candidates + ": " + QUERIES * DOCUMENTS + " pairs, "
                + hits + " hits, 0 differences");
        assertThat(hits).isGreaterThan(QUERIES);
    }

    private static Shrinking.Pair difference(List<Query> queries, Document document) {
        return queries.stream()
                .filter(query -> isWrong(query, document))
                .findFirst()
                .map(query -> Shrinking.shrink(query, document, LuceneDifferentialTest::isWrong))
                .orElseThrow(() -> new AssertionError("only among other queries, in " + document));
    }

    private static boolean isWrong(Query query, Document document) {
        QueryIndex index = new QueryIndex();
        index.put("0", query);
        try (LuceneReference lucene = new LuceneReference(LuceneReference.Candidates.BY_TERMS, true)) {
            lucene.add(0, List.of(query));
            return !lucene.match(document).equals(Set.copyOf(index.matchIds(document)));
        }
    }
}
