package dev.vedette.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ibm.icu.util.VersionInfo;
import dev.vedette.query.analysis.Analysis;
import dev.vedette.query.testing.GeneratedText;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchQueryTest {

    /** OpenSearch's default for all clauses of one search. */
    private static final int MOST_CLAUSES = 1024;

    @Test
    void words_of_a_long_or_are_one_clause_a_field() throws Exception {
        var words = words(" OR ");

        assertThat(clauses("(" + words + ") AND war")).isLessThan(MOST_CLAUSES);
        assertThat(clauses("war AND NOT (" + words + ")")).isLessThan(MOST_CLAUSES);
        assertThat(clauses("title:(" + words + ") OR \"a phrase\" OR {WHO} OR site:example.org"))
                .isLessThan(MOST_CLAUSES);
        assertThat(clauses("site:(" + words + ")")).isLessThan(MOST_CLAUSES);
    }

    @Test
    void facets_have_one_normal_value_each() {
        var document = new Document(
                "t",
                "x",
                "Ana  LÓPEZ",
                "S",
                "News.Example.org",
                "pt-BR",
                "UA",
                null,
                null,
                List.of(),
                List.of("Agências"));

        assertThat(SearchQuery.indexFields(document).get("facets"))
                .isEqualTo(Map.of(
                        "site", List.of("news.example.org"),
                        "lang", List.of("pt-br"),
                        "country", List.of("ua"),
                        "collection", List.of("agencias"),
                        "author", List.of("ana lopez")));
        assertThat(SearchQuery.facet(Field.SITE)).isEqualTo("facets.site");
    }

    /** Whoever changes the words of some text must raise {@link Analysis#VERSION}, or old articles are found otherwise. */
    @Test
    void a_version_of_the_analysis_always_makes_the_same_words() throws Exception {
        var random = new SplittableRandom(11);
        var digest = MessageDigest.getInstance("SHA-256");
        for (int i = 0; i < 2_000; i++) {
            var tokens = Analysis.of(GeneratedText.any(random));
            digest.update((tokens.foldedStream() + "\n" + tokens.exactStream() + "\n").getBytes(UTF_8));
        }

        assertThat(Analysis.VERSION + ", ICU " + VersionInfo.ICU_VERSION + ": "
                        + HexFormat.of().formatHex(digest.digest(), 0, 8))
                .as("analysis has changed: raise Analysis.VERSION, and put the new value here")
                .isEqualTo("1, ICU 79.1.0.0: 8d65dd1720bf9cea");
    }

    private static String words(String between) {
        return IntStream.range(0, 2_000).mapToObj(i -> "word" + i).collect(Collectors.joining(between));
    }

    /** Leaves of the search, as Lucene counts them: a terms clause is one, however many terms it has. */
    private static int clauses(String query) throws Exception {
        return count(new ObjectMapper().readTree(SearchQuery.toOpenSearch(QueryParser.parse(query))));
    }

    private static int count(JsonNode node) {
        int count = 0;
        for (var property : node.properties()) {
            boolean leaf = List.of("terms", "term", "match_phrase").contains(property.getKey());
            count += leaf ? 1 : count(property.getValue());
        }
        if (node.isArray()) {
            for (var each : node) {
                count += count(each);
            }
        }
        return count;
    }
}
