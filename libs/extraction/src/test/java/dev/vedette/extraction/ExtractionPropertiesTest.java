package dev.vedette.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every input, tried on generated ones; the seed is fixed so that a failure can be repeated. */
class ExtractionPropertiesTest {

    private static final String[] PIECES = {
        "<p>",
        "</p>",
        "<div class=\"article-body\">",
        "</div>",
        "<h1>",
        "</h1>",
        "<h2>A heading",
        "<li>",
        "<ul>",
        "<table><tr><td>",
        "</table>",
        "<a href=\"/x\">",
        "</a>",
        "<script>var a = '<p>';</script>",
        "<style>p{}</style>",
        "<!-- a note -->",
        "<br>",
        "<figure><img src=a.jpg><figcaption>A boat. Photo: Bo Lens</figcaption></figure>",
        "<time datetime=\"2024-02-30\">",
        "<time datetime=\"2024-02-03T04:05:06+01:00\">",
        "&amp;",
        "&#0;",
        "&#x1F600;",
        "&nosuch;",
        "<",
        ">",
        "\"",
        "'",
        "\0",
        "\uD83D",
        "\uFEFF",
        "<article>",
        "</article>",
        "<nav>Home News Sport</nav>",
        "<meta charset=utf-16>",
        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":[{}],\"author\":{\"@id\":\"#a\"},\"datePublished\":7}</script>",
        "<script type=\"application/ld+json\">{\"@graph\":[[[{\"@type\":\"NewsArticle\"",
        "<template><p>",
        "<svg><p>",
        "<select><option>",
        "The council met on Tuesday evening and decided, after four hours, to close the old bridge for good.",
        "Рада ухвалила рішення у вівторок увечері, і міст закриють на ремонт до кінця року.",
        "Share",
        "ADVERTISEMENT",
        "© 2024",
        "31.02.2024",
        "99/99/9999",
        "By Ada Writer with Coastal Press",
        "one, two, three"
    };

    private static final String[] SENTENCES = {
        "The council met on Tuesday evening and decided to close the old bridge for good.",
        "Nobody in the room spoke against it, although several people had come to do so.",
        "The bridge carries nine hundred cars a day, most of them in the morning.",
        "“We shall miss it,” said the ferryman, who has lived beside it for sixty years.",
        "Work begins in the spring, the mayor said, and will last until the autumn.",
        "A second bridge was promised in 1998; the money went to the harbour instead."
    };

    private final Extractor extractor = new Extractor();

    @Test
    void no_page_makes_it_throw_and_no_answer_holds_markup() {
        Random random = new Random(7);
        for (int i = 0; i < 400; i++) {
            StringBuilder page = new StringBuilder();
            for (int pieces = random.nextInt(60); pieces > 0; pieces--) {
                page.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(4) == 0 ? " " : "");
            }
            Extraction found =
                    extractor.extract(page.toString(), random.nextBoolean() ? "https://a.example/b" : "::no url");

            assertThat(found.text()).doesNotContain("<p>", "</", "<div", "<script", "<!--", "\0");
            assertThat(String.valueOf(found.title())).doesNotContain("</", "<h1", "\0");
        }
    }

    @Test
    void no_bytes_make_it_throw() {
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            byte[] page = i % 2 == 0
                    ? bytes
                    : ("<p>" + new String(bytes, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.UTF_8);

            assertThat(extractor
                            .extract(new Page(page, "text/html; charset=\"" + i, "http://["))
                            .text())
                    .isNotNull();
        }
    }

    @Test
    void no_pasted_text_makes_it_throw() {
        Random random = new Random(13);
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int lines = random.nextInt(20); lines > 0; lines--) {
                text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextBoolean() ? "\n" : " ");
            }
            assertThat(extractor.extractText(text.toString()).text()).doesNotContain("\n\n\n", "\0");
        }
    }

    @Test
    void its_own_answer_as_a_simple_page_stays_as_it_is() {
        Random random = new Random(17);
        for (int i = 0; i < 40; i++) {
            StringBuilder body = new StringBuilder();
            for (int paragraphs = 3 + random.nextInt(8); paragraphs > 0; paragraphs--) {
                body.append("<p>");
                for (int sentences = 2 + random.nextInt(3); sentences > 0; sentences--) {
                    body.append(SENTENCES[random.nextInt(SENTENCES.length)]).append(' ');
                }
                body.append("No. ").append(paragraphs).append(".</p><div class=\"share\">Share</div>");
            }
            String once = extractor.extract(page(body.toString()), null).text();
            String twice = extractor
                    .extract(page("<p>" + once.replace("\n\n", "</p><p>") + "</p>"), null)
                    .text();

            assertThat(once).isNotEmpty();
            assertThat(twice).isEqualTo(once);
        }
    }

    private static String page(String body) {
        return "<html><head><title>The old bridge closes</title></head><body><article><h1>The old bridge closes</h1>"
                + body + "</article></body></html>";
    }
}
