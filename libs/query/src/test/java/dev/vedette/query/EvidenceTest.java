package dev.vedette.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.query.analysis.Analysis;
import dev.vedette.query.analysis.Tokens;
import dev.vedette.query.testing.GeneratedDocuments;
import dev.vedette.query.testing.GeneratedQueries;
import dev.vedette.query.testing.Naive;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    @Test
    void what_is_looked_for_in_title_and_text_shows_exactly_where_it_stands() {
        SplittableRandom random = new SplittableRandom(11);
        GeneratedQueries queries = new GeneratedQueries(random);
        GeneratedDocuments documents = new GeneratedDocuments(random);
        QueryIndex index = new QueryIndex();
        int shown = 0;
        for (int i = 0; i < 20_000; i++) {
            Query query = queries.next();
            Document document = documents.next();
            if (hasOnlySpans(query)) {
                List<String> expected = places(query, document);
                assertThat(evidence(index, query, document))
                        .as(QueryParser.print(query))
                        .isEqualTo(expected);
                shown += expected.size();
            }
        }
        assertThat(shown).isGreaterThan(1_000);
    }

    @Test
    void a_place_counts_once_however_often_a_query_names_it() {
        Document document =
                Document.of("", "It rained. An attack came.\n\n" + "Nothing. ".repeat(40) + "Many attacks.");

        double once = salience("attack*", document);

        for (String query : List.of(
                "attack* OR attacks",
                "attack OR attacks",
                "attack* OR attacks OR attac*k OR \"many attacks\" OR {attack} OR attack?",
                "atleast(2, attack OR attacks)",
                "attack* OR (attack OR (attacks OR body:attacks))")) {
            assertThat(salience(query, document)).as(query).isEqualTo(once);
        }
        assertThat(salience("(attack* OR attacks) NEAR/5 (many OR came OR many)", document))
                .isEqualTo(salience("attack* NEAR/5 (came OR many)", document));
    }

    private static double salience(String query, Document document) {
        QueryIndex index = new QueryIndex();
        index.put("q", QueryParser.parse(query));
        return index.match(document).getFirst().salience();
    }

    private static boolean hasOnlySpans(Query query) {
        return switch (query) {
            case Query.Word ignored -> true;
            case Query.Phrase ignored -> true;
            case Query.Wildcard ignored -> true;
            case Query.Exact ignored -> true;
            case Query.Or or -> or.operands().stream().allMatch(EvidenceTest::hasOnlySpans);
            default -> false;
        };
    }

    private static List<String> evidence(QueryIndex index, Query query, Document document) {
        index.put("q", query);
        return index.match(document).stream()
                .flatMap(tag -> tag.evidence().stream())
                .map(each -> each.field() + " " + each.start() + "-" + each.end())
                .toList();
    }

    private static List<String> places(Query query, Document document) {
        List<String> all = new ArrayList<>(shown("title", query, Analysis.of(document.title())));
        all.addAll(shown("text", query, Analysis.of(document.text())));
        return all.subList(0, Math.min(50, all.size()));
    }

    /** What overlaps is one place. */
    private static List<String> shown(String field, Query query, Tokens text) {
        List<int[]> merged = new ArrayList<>();
        Naive.places(query, text).stream()
                .sorted(Comparator.comparingInt(Naive.Place::from))
                .forEach(place -> {
                    if (!merged.isEmpty() && place.from() < merged.getLast()[1]) {
                        merged.getLast()[1] = Math.max(merged.getLast()[1], place.to());
                    } else {
                        merged.add(new int[] {place.from(), place.to()});
                    }
                });
        return merged.stream()
                .map(place -> field + " " + text.start(place[0]) + "-" + text.end(place[1] - 1))
                .toList();
    }

    @Test
    void of_a_near_the_closest_operands_are_shown_with_their_sentence() {
        QueryIndex index = new QueryIndex();
        index.put("q", QueryParser.parse("kyiv NEAR/5 (attack* OR \"drone strike\")"));

        List<Tag> tags = index.match(Document.of(
                "Night over Kyiv",
                "Attacked twice, Kyiv slept badly. Elsewhere it was calm. A drone strike hit Kyiv’s east."));

        assertThat(tags.getFirst().evidence())
                .extracting(each -> each.field() + ": " + each.sentence())
                .containsExactly("text: Attacked twice, Kyiv slept badly.", "text: A drone strike hit Kyiv’s east.");
    }

    @Test
    void words_that_must_not_be_there_and_facts_of_the_source_leave_no_evidence() {
        QueryIndex index = new QueryIndex();
        index.put("q", QueryParser.parse("lang:en AND NOT war"));

        List<Tag> tags = index.match(
                new Document("Peace", "Calm.", null, null, null, "en-GB", null, null, null, List.of(), List.of()));

        assertThat(tags).containsExactly(new Tag("q", 0, 0, Prominence.PASSING, List.of()));
    }
}
