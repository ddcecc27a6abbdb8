package dev.vedette.extraction.pasted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.extraction.Extraction;
import dev.vedette.extraction.Extractor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Made-up pages as people copy them. In {@code pages.txt} each has its expected title, author and date ({@code -}: none) and
 * then the copied lines; those of the article begin with {@code |}.
 */
class PastedPagesTest {

    record CopiedPage(String name, String title, String author, String date, List<String> lines) {

        String copied() {
            return String.join(
                    "\n",
                    lines.stream()
                            .map(line -> line.startsWith("| ") ? line.substring(2) : line)
                            .toList());
        }

        List<String> article() {
            return lines.stream()
                    .filter(line -> line.startsWith("| "))
                    .map(line -> line.substring(2))
                    .toList();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final Extractor EXTRACTOR = new Extractor();

    static List<CopiedPage> pages() throws IOException {
        List<CopiedPage> pages = new ArrayList<>();
        for (String page : resource("pages.txt").split("(?m)^===== ")) {
            if (!page.isBlank()) {
                List<String> lines = Arrays.asList(page.split("\n"));
                pages.add(new CopiedPage(
                        lines.get(0),
                        value(lines.get(1)),
                        value(lines.get(2)),
                        value(lines.get(3)),
                        lines.subList(5, lines.size())));
            }
        }
        return pages;
    }

    private static String value(String line) {
        return line.substring(line.indexOf(": ") + 2);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = PastedPagesTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_article_is_all_that_is_left(CopiedPage page) {
        Extraction found = EXTRACTOR.extractText(page.copied());

        assertThat(found.title()).isEqualTo(page.title());
        assertThat(List.of(found.text().split("\n\n"))).isEqualTo(page.article());
        assertThat(found.author() == null ? "-" : found.author()).isEqualTo(page.author());
        assertThat(found.published() == null ? "-" : found.published().toString())
                .startsWith(page.date());
    }
}
