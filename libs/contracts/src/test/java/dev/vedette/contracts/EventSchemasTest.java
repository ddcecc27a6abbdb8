package dev.vedette.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What is committed in {@code docs/events} is what the records are: a change of a record is seen in a review. */
class EventSchemasTest {

    private static final Path COMMITTED = Path.of("..", "..", "docs", "events");
    private static final Path MADE = Path.of("target", "events");

    static final List<Class<?>> RECORDS = List.of(
            PageFetched.class,
            ArticleStored.class,
            ArticleTags.class,
            TopicTagged.class,
            TopicChanged.class,
            ArticleChanged.class,
            SourceChanged.class,
            AlertRaised.class);

    private final ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @ParameterizedTest
    @FieldSource("RECORDS")
    void the_schema_of_a_record_is_the_committed_one(Class<?> record) throws IOException {
        var schema = EventSchemas.of(record);
        var name = record.getSimpleName() + ".json";
        Files.createDirectories(MADE);
        json.writeValue(MADE.resolve(name).toFile(), schema);

        var committed = COMMITTED.resolve(name);

        assertThat(committed)
                .as("copy libs/contracts/target/events/" + name + " to docs/events")
                .exists();
        assertThat(json.readTree(committed.toFile()))
                .as("docs/events/%s; where the change is meant, copy libs/contracts/target/events/%s there", name, name)
                .isEqualTo(schema);
    }

    @Test
    void every_committed_schema_is_of_a_record() throws IOException {
        try (var files = Files.list(COMMITTED)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(RECORDS.stream()
                            .map(record -> record.getSimpleName() + ".json")
                            .toList());
        }
    }

    @Test
    void what_may_be_absent_is_not_required_and_may_be_null() {
        var schema = EventSchemas.of(ArticleTags.class);

        assertThat(texts(schema.path("required")))
                .contains("eventId", "topicsAt", "matches")
                .doesNotContain("titleBefore");
        assertThat(texts(schema.path("properties").path("titleBefore").path("type")))
                .contains("null");
        assertThat(schema.path("properties").path("eventId").path("format").asText())
                .isEqualTo("uuid");
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toList());
    }
}
