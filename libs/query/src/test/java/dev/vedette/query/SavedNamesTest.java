package dev.vedette.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SavedNamesTest {

    private static final SavedNames SAVED = new SavedNames() {
        private final Map<String, String> topics = Map.of(
                "attacks", "attack* OR strike*",
                "kyiv attacks", "@kyiv NEAR/10 (attack* OR shelling) AND NOT topic:sport",
                "sport", "football OR match",
                "one", "topic:two",
                "two", "war AND topic:three",
                "three", "peace OR topic:one",
                "double", IntStream.range(0, 9).mapToObj(i -> "topic:wide").collect(Collectors.joining(" OR ")),
                "wide", "@many");

        @Override
        public @Nullable List<String> wordList(String name) {
            return switch (name) {
                case "kyiv" -> List.of("Kyiv", "Kiev", " Київ ", "capital of Ukraine", "Kyi*", "{KYIV}");
                case "single" -> List.of("war", "peace");
                case "empty" -> List.of();
                case "lengths" ->
                    IntStream.rangeClosed(1, 11).mapToObj("word "::repeat).toList();
                case "papers" -> List.of("example.org", "news.example.com", "Herald");
                case "east" -> List.of("UA", "PL");
                case "wrong" -> List.of("a OR", "\"b\" OR \"c\"");
                case "many" ->
                    IntStream.range(0, 1_000).mapToObj(i -> "word" + i).toList();
                default -> null;
            };
        }

        @Override
        public @Nullable Query topic(String name) {
            return topics.containsKey(name) ? QueryParser.parse(topics.get(name)) : null;
        }

        @Override
        public Set<String> wordLists() {
            return Set.of("kyiv", "single");
        }

        @Override
        public Set<String> topics() {
            return topics.keySet();
        }
    };

    @Test
    void lists_and_topics_are_put_in_where_they_are_named() {
        assertThat(resolved("@kyiv")).isEqualTo("Kyiv OR Kiev OR Київ OR \"capital of Ukraine\" OR Kyi* OR {KYIV}");
        assertThat(resolved("topic:\"kyiv attacks\" OR topic:attacks"))
                .isEqualTo("((Kyiv OR Kiev OR Київ OR \"capital of Ukraine\" OR Kyi* OR {KYIV}) NEAR/10 (attack* OR"
                        + " shelling) AND NOT (football OR match)) OR attack* OR strike*");
        assertThat(resolved("atleast(3, @single OR truce)")).isEqualTo("atleast(3, war OR peace OR truce)");
        assertThat(resolved("title:(@single AND kyiv)")).isEqualTo("title:((war OR peace) AND kyiv)");
    }

    @Test
    void lists_hold_values_of_fields_too() {
        assertThat(resolved("war AND site:@papers"))
                .isEqualTo("war AND site:(\"example.org\" OR \"news.example.com\" OR Herald)");
        assertThat(resolved("war AND source:@papers AND country:(@east OR DE)"))
                .isEqualTo("war AND source:(\"example.org\" OR \"news.example.com\" OR Herald)"
                        + " AND country:(UA OR PL OR DE)");
        assertThat(error("war AND country:@papers", null))
                .isEqualTo("16-23 country: takes a code of two letters such as UA, not “example.org”.");
        assertThat(error("war AND site:@kyiv", null))
                .isEqualTo("13-18 site: takes a host such as example.org, not “capital of Ukraine”.");

        QueryIndex index = new QueryIndex();
        index.put("q", QueryParser.parse("war AND site:@papers", null, SAVED));
        assertThat(index.matchIds(from("news.example.org"))).containsExactly("q");
        assertThat(index.matchIds(from("example.com"))).isEmpty();
    }

    private static Document from(String site) {
        return new Document("War", "", null, null, site, null, null, null, null, List.of(), List.of());
    }

    @Test
    void where_nothing_can_be_saved_yet_names_are_said_to_be_of_no_use() {
        assertThat(catchThrowableOfType(
                        QueryException.class, () -> QueryParser.parse("war AND topic:Bakhmut", null, SavedNames.NONE)))
                .hasMessageContaining("Saved topics cannot be used in queries yet");
        assertThat(catchThrowableOfType(
                        QueryException.class, () -> QueryParser.parse("war AND @kyiv", null, SavedNames.NONE)))
                .hasMessageContaining("Word lists cannot be used in queries yet");
    }

    private static String resolved(String text) {
        return QueryParser.print(QueryParser.parse(text, null, SAVED));
    }

    @Test
    void names_that_lead_nowhere_or_back_are_explained_at_their_place() {
        assertThat(error("war AND @nobody", null)).isEqualTo("8-15 There is no word list @nobody.");
        assertThat(error("war AND topic:\"no such\"", null)).isEqualTo("14-23 There is no topic “no such”.");
        assertThat(error("@empty OR a", null)).isEqualTo("0-6 The word list @empty is empty.");
        assertThat(error("a OR topic:one", null))
                .isEqualTo("11-14 The topic “one” would ask for itself: one → two → three → one.");
        assertThat(error("peace AND topic:two", "one"))
                .isEqualTo("0-19 The topic “one” would ask for itself: one → two → three → one.");
        assertThat(error("@wrong", null))
                .startsWith("0-6 In the word list @wrong the entry “\"b\" OR \"c\"” is not understood");
        assertThat(error("atleast(2, @kyiv)", null))
                .isEqualTo("11-16 atleast counts single words, and this list holds something else.");
        assertThat(error("war NEAR/5 @lengths", null)).startsWith("11-19").contains("(limit: near lengths)");
        assertThat(error("NOT topic:sport", null)).contains("Only NOT would match nearly everything");
    }

    @Test
    void topics_in_topics_are_bounded() {
        assertThat(error("topic:double", null)).contains("(limit: terms)");
        SavedNames endless = new SavedNames() {
            @Override
            public Query topic(String name) {
                return new Query.Topic(name + "x");
            }
        };
        assertThat(catchThrowableOfType(QueryException.class, () -> QueryParser.parse("topic:x", null, endless)))
                .hasMessageContaining("(limit: topics)");
    }

    private static String error(String text, @Nullable String topic) {
        QueryError error = catchThrowableOfType(QueryException.class, () -> QueryParser.parse(text, topic, SAVED))
                .errors()
                .getFirst();
        return error.position() + "-" + (error.position() + error.length()) + " " + error.reason();
    }

    @Test
    void completion_proposes_what_may_come_next() {
        assertThat(proposals("")).contains("title:", "NOT", "@kyiv").doesNotContain("AND");
        assertThat(proposals("kyiv ")).startsWith("AND", "OR").doesNotContain(")");
        assertThat(proposals("(kyiv ")).contains(")");
        assertThat(proposals("kyiv A")).containsExactly("AND", "AND NOT", "author:", "atleast(3, ");
        assertThat(proposals("kyiv AND ti")).containsExactly("title:");
        assertThat(proposals("kyiv AND @")).containsExactly("@kyiv", "@single");
        assertThat(proposals("topic:")).contains("\"kyiv attacks\"").hasSize(8);
        assertThat(proposals("\"kyiv ")).isEmpty();
        assertThat(QueryParser.complete("kyiv AND ti OR x", 11, SAVED).start()).isEqualTo(9);
    }

    private static List<String> proposals(String before) {
        return QueryParser.complete(before, before.length(), SAVED).proposals().stream()
                .map(QueryCompletion.Proposal::text)
                .toList();
    }
}
