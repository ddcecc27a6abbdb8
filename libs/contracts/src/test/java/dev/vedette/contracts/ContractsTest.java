package dev.vedette.contracts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ContractsTest {

    private static final UUID ID = EventIds.of("test", 1);

    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

    @Test
    void records_depend_on_nothing_but_java() {
        var contracts = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.vedette.contracts");

        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "dev.vedette.contracts")
                .check(contracts);
    }

    @Test
    void a_page_reads_back_as_it_was_written() throws IOException {
        var page = new PageFetched(
                ID,
                new ArticleRef(ID, ID, List.of(), 0),
                new SourceFacts(ID, "The Herald", "herald.example", "UA", "uk", List.of("national"), List.of("press")),
                new Times(Instant.parse("2026-11-01T10:00:00Z"), Instant.parse("2026-11-01T10:01:00Z"), null, null),
                null,
                "https://herald.example/a",
                new FeedEntry("urn:1", "https://herald.example/a", "A title", null, null),
                200,
                "text/html; charset=utf-8",
                "allowed",
                true,
                new byte[] {1, 2, 3});

        var read = json.readValue(json.writeValueAsBytes(page), PageFetched.class);

        assertThat(read).usingRecursiveComparison().isEqualTo(page);
    }

    @Test
    void an_event_from_before_there_were_collections_can_still_be_read() throws IOException {
        var old = "{\"id\":\"%s\",\"name\":\"The Herald\",\"site\":\"herald.example\",\"tags\":[]}".formatted(ID);

        assertThat(json.readValue(old, SourceFacts.class).collections()).isEmpty();
    }

    @Test
    void ids_depend_on_kind_and_on_where_one_part_ends() {
        assertThat(EventIds.of("a", "bc", "d")).isEqualTo(EventIds.of("a", "bc", "d"));
        assertThat(EventIds.of("a", "bc", "d")).isNotEqualTo(EventIds.of("a", "b", "cd"));
        assertThat(EventIds.of("a", "b")).isNotEqualTo(EventIds.of("b", "b"));
        assertThat(EventIds.of("a", "b").version()).isEqualTo(8);
        assertThat(EventIds.of("a", "b").variant()).isEqualTo(2);
    }

    @Test
    void tags_without_any_match_read_back_as_they_were_written() throws IOException {
        var tags = new ArticleTags(
                ID,
                new ArticleRef(ID, ID, List.of(), 2),
                new SourceFacts(ID, "The Herald", "herald.example", "UA", "uk", List.of()),
                new Times(null, Instant.parse("2026-11-01T10:01:00Z"), null, null),
                null,
                "https://herald.example/a",
                "A title",
                "The title before",
                "en",
                "The lead.",
                7,
                List.of());

        var read = json.readValue(json.writeValueAsBytes(tags), ArticleTags.class);

        assertThat(read).usingRecursiveComparison().isEqualTo(tags);
    }

    @Test
    void a_withdrawn_topic_is_seen_by_its_own_team_only_and_a_deleted_one_by_nobody() {
        assertThat(topic(Visibility.TEAM, false).isVisibleTo("owners")).isTrue();
        assertThat(topic(Visibility.TEAM, false).isVisibleTo("others")).isFalse();
        assertThat(topic(Visibility.ORGANISATION, false).isVisibleTo("others")).isTrue();
        assertThat(topic(Visibility.ORGANISATION, true).isVisibleTo("owners")).isFalse();
    }

    private static TopicChanged topic(Visibility visibility, boolean deleted) {
        return new TopicChanged(ID, ID, 1, "owners", visibility, "Kyiv", "#112233", deleted, null);
    }

    @Test
    void a_match_outside_its_scale_or_with_too_much_evidence_is_refused() {
        var evidence = new Evidence("text", 0, 4, "Kyiv was hit.");
        assertThatThrownBy(() -> new TopicMatch(ID, 1, 1.5, Prominence.MAIN, List.of()))
                .hasMessageContaining("salience");
        assertThatThrownBy(() -> new TopicMatch(ID, 1, 0.5, Prominence.MAIN, Collections.nCopies(6, evidence)))
                .hasMessageContaining("at most 5");
    }

    @Test
    void a_negative_revision_is_refused() {
        assertThatThrownBy(() -> new ArticleRef(ID, ID, List.of(), -1)).hasMessageContaining("revision");
    }

    @Test
    void prominence_compares_from_main_down_to_passing() {
        assertThat(Prominence.MAIN.atLeast(Prominence.NOTABLE)).isTrue();
        assertThat(Prominence.NOTABLE.atLeast(Prominence.NOTABLE)).isTrue();
        assertThat(Prominence.PASSING.atLeast(Prominence.NOTABLE)).isFalse();
    }
}
