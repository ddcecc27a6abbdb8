package dev.vedette.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is published is not always one article on one page. */
class KindsOfPagesTest {

    private static final String[] STORY = {
        "The harbour was quiet on Thursday, the pilots said, and nobody expected ships before the storm had passed.",
        "Two tugs lay at the quay; their crews had gone home for the night, as they do in winter when ice is near.",
        "The council will decide next week whether the old lighthouse, which has been dark for a year, is lit again."
    };

    private final Extractor extractor = new Extractor();

    @Test
    void all_entries_of_a_live_blog_are_its_text() {
        var entries = new StringBuilder();
        for (int hour = 9; hour < 15; hour++) {
            entries.append("<article class='post'><time datetime='2026-03-05T%02d:00:00Z'>%d:00</time><h2>At %d</h2>"
                            .formatted(hour, hour, hour))
                    .append("<p>%s It was reported at %d o'clock.</p></article>".formatted(STORY[hour % 3], hour));
        }

        Extraction found = extractor.extract(page("<div class='live-blog'>" + entries + "</div>"), null);

        assertThat(found.article()).isTrue();
        for (int hour = 9; hour < 15; hour++) {
            assertThat(found.text()).contains("It was reported at " + hour + " o'clock.");
        }
    }

    @Test
    void the_words_under_the_pictures_of_a_gallery_are_captions() {
        var pictures = new StringBuilder("<p>" + STORY[0] + "</p>");
        for (int i = 1; i <= 4; i++) {
            pictures.append(
                    "<figure><img src='/%d.jpg'><figcaption>Tug number %d at the quay. Photo: Ann Lee</figcaption></figure>"
                            .formatted(i, i));
        }

        Extraction found = extractor.extract(page(pictures.toString()), null);

        assertThat(found.captions()).hasSize(4).first().isEqualTo(new Caption("Tug number 1 at the quay.", "Ann Lee"));
        assertThat(found.text()).isEqualTo(STORY[0]);
    }

    @Test
    void the_beginning_of_an_article_that_costs_money_is_said_to_be_cut() {
        String paid = """
                <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
                "headline":"The harbour in winter","isAccessibleForFree":false}</script>""";

        Extraction found = extractor.extract(page(paid + paragraphs()), null);

        assertThat(found.text()).contains(STORY[0]);
        assertThat(found.truncated()).isTrue();
        assertThat(extractor.extract(page(paragraphs()), null).truncated()).isFalse();
    }

    @Test
    void a_page_of_links_to_articles_is_none() {
        var links = new StringBuilder("<ul>");
        for (int i = 0; i < 40; i++) {
            links.append("<li><h3><a href='/news/%d'>The council decides on lighthouse number %d</a></h3></li>"
                    .formatted(i, i));
        }

        Extraction found = extractor.extract(page(links + "</ul>"), null);

        assertThat(found.article()).isFalse();
    }

    @Test
    void an_article_that_a_script_would_fill_in_is_taken_from_what_machines_are_told() {
        String stated = """
                <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
                "headline":"The harbour in winter","articleBody":"%s<br/>%s\\n\\n%s &amp; nobody objects."}</script>""".formatted((Object[]) STORY);

        Extraction found = extractor.extract(page("<div id='root'><p>Loading…</p></div>" + stated), null);

        assertThat(found.article()).isTrue();
        assertThat(found.text()).isEqualTo(STORY[0] + "\n\n" + STORY[1] + "\n\n" + STORY[2] + " & nobody objects.");
    }

    @Test
    void what_asks_for_consent_is_no_text_unless_the_article_stands_in_it() {
        String layer =
                "<div class='consent-layer'><p>Read us as ever, with adverts.</p><p>… or without for 3.99 euros a"
                        + " month, in the town, on the quay and at sea.</p></div>";
        String around = "<div class='cookie-consent-given'><article>" + paragraphs() + "</article></div>";

        assertThat(extractor.extract(page(layer + paragraphs()), null).text()).isEqualTo(String.join("\n\n", STORY));
        assertThat(extractor.extract(page(around), null).text()).isEqualTo(String.join("\n\n", STORY));
    }

    @Test
    void comments_are_no_text_though_longer_than_the_article() {
        var comments = new StringBuilder("<div id='comments'><h2>Comments</h2>");
        for (int i = 0; i < 12; i++) {
            comments.append("<div class='comment'><div class='user'>reader%d</div><div class='content'>".formatted(i))
                    .append("I was there that night, and I can tell you that nothing of it is true. We waited")
                    .append(" for the storm, the %d of us, and went home wet and late.</div></div>".formatted(i));
        }

        Extraction found = extractor.extract(
                page("<article class='comments-open'>" + paragraphs() + paragraphs("On the quay: ") + "</article>"
                        + comments + "</div>"),
                null);

        assertThat(found.text()).contains(STORY).doesNotContain("I was there");
    }

    @Test
    void lines_around_a_picture_in_one_division_are_the_article() {
        String lines = String.join("<br><br>", STORY);
        String about = "<div class='about'><p>The Gazette has been printed in this town since it had a harbour."
                + "</p><p>We print what we know, on paper that was made here, for all who read.</p></div>";

        Extraction found = extractor.extract(
                page("<div>" + lines + "<center><img src='/tug.jpg'></center>And the tugs? " + lines + "</div>"
                        + about),
                null);

        assertThat(found.article()).isTrue();
        assertThat(found.text()).contains(STORY).contains("And the tugs?");
    }

    @Test
    void a_short_notice_is_an_article_too() {
        Extraction found = extractor.extract(page("<article><p>" + STORY[1] + "</p></article>"), null);

        assertThat(found.article()).isTrue();
        assertThat(found.text()).isEqualTo(STORY[1]);
    }

    private static String paragraphs() {
        return paragraphs("");
    }

    private static String paragraphs(String beginning) {
        return "<p>" + beginning + String.join("</p><p>" + beginning, STORY) + "</p>";
    }

    private static String page(String body) {
        return """
                <!doctype html><html lang="en"><head><title>The harbour in winter - The Gazette</title></head><body>
                <header><nav><a href="/">Home</a> <a href="/world">World</a> <a href="/sport">Sport</a></nav></header>
                <main><h1>The harbour in winter</h1>%s</main>
                <footer><p>All rights reserved.</p></footer></body></html>""".formatted(body);
    }
}
