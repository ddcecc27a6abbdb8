package dev.vedette.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page says of itself: who wrote it, when, in which language, where it lives. */
class MetadataTest {

    private static final String PROSE =
            "<p>The harbour was quiet on Thursday, the pilots said, and nobody expected ships before the storm.</p>"
                    + "<p>Two tugs lay at the quay; their crews had gone home for the night, as they do in winter.</p>";

    private final Extractor extractor = new Extractor();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By Ada Writer with Coastal Press     | Ada Writer; Coastal Press
            By Ada Writer and Bo Lens            | Ada Writer; Bo Lens
            Von Jürgen Maier                     | Jürgen Maier
            Par Hélène Dupont                    | Hélène Dupont
            View all posts by Ada Writer         | Ada Writer
            Ada Writer, Head of News             | Ada Writer
            By Ada Writer with Bureau of Facts   | Ada Writer; Bureau of Facts
            Dezember, Ada Writer in Politics     | Ada Writer
            """)
    void the_line_above_the_article_names_its_authors(String line, String authors) {
        assertThat(found("", "<p class='byline'>" + line + "</p>").author()).isEqualTo(authors);
    }

    @Test
    void what_is_no_name_is_no_author() {
        assertThat(found("", "<p class='author-menu'><a href='/u/1'>My settings</a></p>")
                        .author())
                .isNull();
    }

    @Test
    void a_box_of_a_page_builder_is_no_other_part_of_the_page() {
        assertThat(found("", "<div class='builder-widget'><p class='byline'>By Ada Writer</p></div>")
                        .author())
                .isEqualTo("Ada Writer");
    }

    @Test
    void what_machines_are_told_of_the_author_outweighs_the_line() {
        String told = ld("\"author\":[{\"@type\":\"Person\",\"name\":\"Ada Writer\"}]");

        assertThat(found(told, "<p class='byline'>By The Newsroom Staff</p>").author())
                .isEqualTo("Ada Writer");
    }

    @Test
    void the_offset_of_the_published_time_is_kept() {
        Extraction found = found(ld("\"datePublished\":\"2024-03-05T14:07:09+01:00\""), "");

        assertThat(found.published()).hasToString("2024-03-05T13:07:09Z");
        assertThat(found.offset()).hasToString("+01:00");
    }

    @Test
    void a_page_without_a_date_has_none() {
        assertThat(found("", "").published()).isNull();
    }

    @Test
    void a_page_that_declares_the_wrong_language_is_not_believed() {
        String german = "<p>Der Hafen war am Donnerstag ruhig, sagten die Lotsen, und niemand erwartete Schiffe.</p>"
                + "<p>Zwei Schlepper lagen am Kai; ihre Mannschaften waren über Nacht nach Hause gegangen.</p>";

        assertThat(extractor
                        .extract("<html lang=en><body><article>" + german + "</article></body></html>", null)
                        .language())
                .isEqualTo("de");
        assertThat(found("", "").language()).isEqualTo("en");
    }

    @Test
    void what_follows_readers_around_is_no_part_of_the_address() {
        String link = "<link rel=canonical href='/harbour?utm_source=mail&amp;page=2#top'>";

        assertThat(found(link, "").canonicalUrl()).isEqualTo("https://gazette.example/harbour?page=2");
    }

    @Test
    void the_name_of_the_site_is_no_part_of_the_title() {
        Extraction found = found("<meta property='og:site_name' content='The Gazette'>", "");

        assertThat(found.title()).isEqualTo("The harbour in winter");
        assertThat(found.site()).isEqualTo("The Gazette");
    }

    private Extraction found(String head, String above) {
        return extractor.extract("""
                <!doctype html><html lang="en"><head><title>The harbour in winter | The Gazette</title>%s</head>
                <body><article><h1>The harbour in winter</h1>%s%s</article></body></html>""".formatted(head, above, PROSE), "https://gazette.example/harbour?utm_source=mail");
    }

    private static String ld(String fields) {
        return """
                <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
                "headline":"The harbour in winter",%s}</script>""".formatted(fields);
    }
}
