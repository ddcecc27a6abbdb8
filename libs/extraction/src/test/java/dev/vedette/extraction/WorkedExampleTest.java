package dev.vedette.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The page about the battle for Bakhmut that the design speaks of: half of it is furniture. */
class WorkedExampleTest {

    private static final String[] FURNITURE = {
        "Kharkiv",
        "ADVERTISEMENT",
        "Share",
        "Copy",
        "Embed",
        "Sign up",
        "Photo",
        "Ilya Novak",
        "gun crew",
        "rights",
        "You might",
        "Lindqvist"
    };

    private final Extractor extractor = new Extractor();

    @Test
    void the_page_comes_out_clean() throws IOException {
        Extraction article = extractor.extract(new Page(
                resource("bakhmut.html"),
                "text/html; charset=utf-8",
                "https://www.harbour-gazette.example/world/bakhmut-western-edge"));

        assertThat(article.title()).isEqualTo("Ukraine holds the western edge of Bakhmut as spring nears");
        assertThat(article.text())
                .startsWith("Ukrainian troops said on Thursday")
                .endsWith("“I have a cellar.”")
                .contains("What Bakhmut is worth", "counteroffensive", "strikes on Kyiv")
                .doesNotContain(FURNITURE);
        assertThat(article.text().split("\n\n")).hasSize(7);
        assertThat(article.captions())
                .containsExactly(new Caption(
                        "A gun crew waits below a ridge west of Bakhmut.", "Ilya Novak / Coastal Press Agency"));
        assertThat(article.author()).isEqualTo("Mara Lindqvist; Coastal Press Agency");
        assertThat(article.published()).isEqualTo(Instant.parse("2023-03-09T06:15:00Z"));
        assertThat(article.modified()).isEqualTo(Instant.parse("2023-03-09T09:40:00Z"));
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.site()).isEqualTo("The Harbour Gazette");
        assertThat(article.canonicalUrl()).isEqualTo("https://www.harbour-gazette.example/world/bakhmut-western-edge");
        assertThat(article.image()).isEqualTo("https://www.harbour-gazette.example/media/bakhmut-ridge.jpg");
        assertThat(article.article()).isTrue();
        assertThat(article.truncated()).isFalse();
    }

    @Test
    void the_same_page_copied_as_text_comes_out_clean() throws IOException {
        Extraction article = extractor.extractText(new String(resource("bakhmut.txt"), StandardCharsets.UTF_8));

        assertThat(article.title()).isEqualTo("Ukraine holds the western edge of Bakhmut as spring nears");
        assertThat(article.text())
                .startsWith("Ukrainian troops said on Thursday")
                .endsWith("“I have a cellar.”")
                .contains("What Bakhmut is worth", "counteroffensive", "strikes on Kyiv")
                .doesNotContain(FURNITURE);
        assertThat(article.text().split("\n\n")).hasSize(7);
        assertThat(article.captions())
                .containsExactly(new Caption(
                        "A gun crew waits below a ridge west of Bakhmut.", "Ilya Novak / Coastal Press Agency"));
        assertThat(article.author()).isEqualTo("Mara Lindqvist; Coastal Press Agency");
        assertThat(article.published()).isEqualTo(Instant.parse("2023-03-09T00:00:00Z"));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = WorkedExampleTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
