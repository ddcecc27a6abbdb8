package dev.vedette.bench.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vedette.local.place.Ports;
import dev.vedette.local.servers.OpenSearchServer;
import dev.vedette.query.Document;
import dev.vedette.query.Query;
import dev.vedette.query.QueryIndex;
import dev.vedette.query.QueryParser;
import dev.vedette.query.testing.GeneratedDocuments;
import dev.vedette.query.testing.GeneratedQueries;
import dev.vedette.query.testing.Shrinking;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is tagged when it arrives is what a search finds later. */
class OpenSearchDifferentialTest {

    private static final int DOCUMENTS = Boolean.getBoolean("vedette.full") ? 4_000 : 400;
    private static final int QUERIES = Boolean.getBoolean("vedette.full") ? 1_250 : 250;
    private static final int AT_ONCE = 25;
    private static final int SHARDS = 3;

    private static OpenSearchServer server;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = new OpenSearchServer(data, Ports.free(), Ports.free());
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void a_search_finds_the_documents_that_the_query_tags() {
        SplittableRandom random = new SplittableRandom(5);
        GeneratedQueries generated = new GeneratedQueries(random);
        List<Document> documents = Stream.generate(new GeneratedDocuments(random)::next)
                .limit(DOCUMENTS)
                .toList();
        long hits = 0;
        try (SearchIndex index = new SearchIndex(server.address(), "all", SHARDS)) {
            index.add(0, documents);
            for (int done = 0; done < QUERIES; done += AT_ONCE) {
                List<Query> queries =
                        Stream.generate(generated::next).limit(AT_ONCE).toList();
                List<Set<Integer>> found = index.search(queries);
                List<Set<Integer>> tagged = tagged(queries, documents);
                for (int i = 0; i < queries.size(); i++) {
                    check(queries.get(i), documents, tagged.get(i), found.get(i));
                    hits += found.get(i).size();
                }
            }
        }
        System.out.println(
                "compared with OpenSearch: " + QUERIES * DOCUMENTS + " pairs, " + hits + " hits, 0 differences");
        assertThat(hits).isGreaterThan(QUERIES);
    }

    @Test
    void a_search_at_the_limits_finds_the_same_too() {
        var now = Instant.now();
        var queries = new WideQueries(new SplittableRandom(8), now, DOCUMENTS);
        var documents = queries.documents();
        long hits = 0;
        try (SearchIndex index = new SearchIndex(server.address(), "limits", SHARDS)) {
            index.add(0, documents);
            for (int done = 0; done < QUERIES; done += AT_ONCE) {
                var wide = Stream.generate(queries::next).limit(AT_ONCE).toList();
                var found =
                        index.search(wide.stream().map(WideQueries.Wide::search).toList());
                var tagged = tagged(wide.stream().map(WideQueries.Wide::topic).toList(), documents);
                for (int i = 0; i < wide.size(); i++) {
                    var query = wide.get(i);
                    tagged.get(i).removeIf(number -> !query.isRecent(documents.get(number), now));
                    assertThat(found.get(i)).as("%s", query).isEqualTo(tagged.get(i));
                    hits += found.get(i).size();
                }
            }
        }
        assertThat(hits).isGreaterThan(QUERIES);
    }

    @Test
    void on_a_million_different_words_a_search_finds_all_or_says_that_it_cannot() {
        try (SearchIndex index = new SearchIndex(server.address(), "wide", SHARDS)) {
            List<Document> documents = IntStream.range(0, 50)
                    .mapToObj(i -> Document.of("needle " + i, words(i * 20_000, 20_000)))
                    .toList();
            index.add(0, documents);

            assertThat(found(index, "word777777 OR (needle NEAR/1 7)")).isEqualTo(Set.of(38, 7));
            assertThat(found(index, "word12345* AND NOT title:9")).isEqualTo(Set.of(0, 6));
            assertThat(found(index, "word77777? NEAR/2 word77777*")).isEqualTo(Set.of(38));
            assertThatThrownBy(() -> found(index, "word* NEAR/2 word5")).hasMessageContaining("too many terms");
            assertThatThrownBy(() -> found(index, "word77* NEAR/2 word5"))
                    .as("too many on one shard alone")
                    .hasMessageContaining("too many terms");
        }
    }

    private static Set<Integer> found(SearchIndex index, String query) {
        return index.search(List.of(QueryParser.parse(query))).getFirst();
    }

    private static String words(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    }

    private static List<Set<Integer>> tagged(List<Query> queries, List<Document> documents) {
        QueryIndex index = new QueryIndex();
        List<Set<Integer>> tagged = new ArrayList<>();
        for (int i = 0; i < queries.size(); i++) {
            index.put(Integer.toString(i), queries.get(i));
            tagged.add(new HashSet<>());
        }
        for (int i = 0; i < documents.size(); i++) {
            for (String id : index.matchIds(documents.get(i))) {
                tagged.get(Integer.parseInt(id)).add(i);
            }
        }
        return tagged;
    }

    private static void check(Query query, List<Document> documents, Set<Integer> tagged, Set<Integer> found) {
        for (int i = 0; i < documents.size(); i++) {
            if (tagged.contains(i) != found.contains(i)) {
                Shrinking.Pair pair = Shrinking.shrink(query, documents.get(i), OpenSearchDifferentialTest::isWrong);
                throw new AssertionError("tagged: " + tagged.contains(i) + ", found: " + found.contains(i) + pair);
            }
        }
    }

    private static boolean isWrong(Query query, Document document) {
        try (SearchIndex index = new SearchIndex(server.address(), "one", 1)) {
            index.add(0, List.of(document));
            return !index.search(List.of(query)).equals(tagged(List.of(query), List.of(document)));
        }
    }
}
