package dev.vedette.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.query.testing.GeneratedDocuments;
import dev.vedette.query.testing.GeneratedQueries;
import dev.vedette.query.testing.Naive;
import dev.vedette.query.testing.Shrinking;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The matcher against the evaluator that is obviously right. */
class DifferentialTest {

    private static final int QUERIES = 250;
    private static final int DOCUMENTS = 40;
    private static final int ROUNDS = Boolean.getBoolean("vedette.full") ? 1_700 : 25;

    @Test
    void every_query_matches_exactly_the_documents_it_should() {
        long pairs = 0;
        long hits = 0;
        for (int round = 0; round < ROUNDS; round++) {
            SplittableRandom random = new SplittableRandom(round);
            GeneratedQueries queries = new GeneratedQueries(random);
            GeneratedDocuments documents = new GeneratedDocuments(random);
            List<Query> all = new ArrayList<>();
            QueryIndex index = new QueryIndex();
            for (int i = 0; i < QUERIES; i++) {
                all.add(queries.next());
                index.put("q" + i, all.getLast());
            }
            for (int i = 0; i < DOCUMENTS; i++) {
                if (i == DOCUMENTS / 2) {
                    index.tune();
                }
                hits += compare(all, index, documents.next());
                pairs += all.size();
            }
        }
        System.out.println("compared with the naive evaluator: " + pairs + " pairs, " + hits + " hits, 0 differences");
        assertThat(hits).isGreaterThan(pairs / 20);
    }

    /** So the web UI asks what an edit of a topic loses and gains. */
    @Test
    void brackets_and_not_say_what_one_query_finds_and_another_does_not() {
        SplittableRandom random = new SplittableRandom(4);
        GeneratedQueries queries = new GeneratedQueries(random);
        GeneratedDocuments documents = new GeneratedDocuments(random);
        QueryIndex index = new QueryIndex();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < QUERIES; i++) {
            String one = QueryParser.print(queries.next());
            String other = QueryParser.print(queries.next());
            texts.add("(" + one + ") AND NOT (" + other + ")");
            index.put("one" + i, QueryParser.parse(one));
            index.put("other" + i, QueryParser.parse(other));
            index.put("difference" + i, QueryParser.parse(texts.getLast()));
        }
        int hits = 0;
        for (int d = 0; d < DOCUMENTS; d++) {
            Document document = documents.next();
            Set<String> found = new HashSet<>(index.matchIds(document));
            for (int i = 0; i < QUERIES; i++) {
                boolean expected = found.contains("one" + i) && !found.contains("other" + i);
                assertThat(found.contains("difference" + i))
                        .as("%s in %s", texts.get(i), document)
                        .isEqualTo(expected);
                hits += expected ? 1 : 0;
            }
        }
        assertThat(hits).isGreaterThan(QUERIES);
    }

    private static int compare(List<Query> queries, QueryIndex index, Document document) {
        Set<String> found = new HashSet<>(index.matchIds(document));
        for (int i = 0; i < queries.size(); i++) {
            Query query = queries.get(i);
            if (found.contains("q" + i) != Naive.matches(query, document)) {
                Shrinking.Pair pair = Shrinking.shrink(query, document, DifferentialTest::isWrong);
                throw new AssertionError("the matcher says " + matches(pair.query(), pair.document()) + " to " + pair
                        + (isWrong(query, document) ? "" : "\n(only among other queries)"));
            }
        }
        assertThat(index.match(document)).extracting(Tag::id).containsExactlyInAnyOrderElementsOf(found);
        return found.size();
    }

    private static boolean isWrong(Query query, Document document) {
        return matches(query, document) != Naive.matches(query, document);
    }

    private static boolean matches(Query query, Document document) {
        QueryIndex index = new QueryIndex();
        index.put("q", query);
        return !index.matchIds(document).isEmpty();
    }
}
