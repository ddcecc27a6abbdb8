package dev.vedette.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of docs/query-language.md. */
class ManualTest {

    private static final Path MANUAL = Path.of("../../docs/query-language.md");

    @TestFactory
    List<DynamicTest> examples_match_what_they_say_and_nothing_else() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String[] row : rows("| example |")) {
            tests.add(DynamicTest.dynamicTest(row[0], () -> {
                QueryIndex index = new QueryIndex();
                index.put("q", QueryParser.parse(code(row[0])));
                assertThat(index.matchIds(document(row[1]))).as("matches").hasSize(1);
                assertThat(index.matchIds(document(row[2]))).as("not").isEmpty();
            }));
        }
        assertThat(tests).hasSizeGreaterThan(25);
        return tests;
    }

    @TestFactory
    List<DynamicTest> mistakes_are_explained_as_they_say() throws IOException {
        return rows("| typed |").stream()
                .map(row -> DynamicTest.dynamicTest(row[0], () -> {
                    QueryError error = catchThrowableOfType(QueryException.class, () -> QueryParser.parse(code(row[0])))
                            .errors()
                            .getFirst();
                    assertThat(error.reason()).isEqualTo(row[1]);
                    assertThat(error.suggestion()).isEqualTo(code(row[2]));
                }))
                .toList();
    }

    @Test
    void every_field_is_described() throws IOException {
        String manual = Files.readString(MANUAL);
        assertThat(Field.values()).allSatisfy(field -> assertThat(manual).contains("`" + field.typed() + ":"));
    }

    /** The rows of all tables that begin so. */
    private static List<String[]> rows(String head) throws IOException {
        List<String[]> rows = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(MANUAL)) {
            if (line.startsWith(head)) {
                inside = true;
            } else if (!line.startsWith("|")) {
                inside = false;
            } else if (inside && !line.startsWith("|---")) {
                rows.add(Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toArray(String[]::new));
            }
        }
        return rows;
    }

    private static String code(String cell) {
        return cell.substring(1, cell.length() - 1);
    }

    private static Document document(String cell) {
        String[] parts = cell.split(" / ");
        return parts.length == 1 ? Document.of("", cell) : Document.of(parts[0], parts[1]);
    }
}
