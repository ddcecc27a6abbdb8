package dev.vedette.feeds.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SanitizerTest {

    private static final Addresses PAGE = Addresses.under("https://a.example/b/c?d#e");

    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "\"",
            "'",
            "=",
            " ",
            "/",
            "&",
            ";",
            "\n",
            "<script>",
            "</script>",
            "<style>",
            "</style>",
            "<svg>",
            "</svg>",
            "<math>",
            "<mtext>",
            "<table>",
            "<noscript>",
            "<textarea>",
            "<title>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<img src=x",
            " onerror=alert(1)",
            "<a href=",
            "java\tscript:",
            "javascript:alert(1)",
            "&#106;avascript:",
            "data:text/html,",
            "<p>",
            "</p>",
            "<iframe srcdoc='",
            "<plaintext>",
            "<xmp>",
            "<b ",
            "style=x",
            "&lt;script&gt;",
            "\0",
            "`",
            "<template>",
            "<option>",
            "<select>",
            "<mglyph>",
            "<annotation-xml encoding='text/html'>",
            "<foreignObject>",
            "<form action=",
            "<base href=//e>");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            safe<script>alert(1)</script> text          | safe text
            safe<SCRIPT src=x                           | safe
            <style>p{}</style>safe                      | safe
            <p onclick="x" style="y" class="z">safe</p> | <p>safe</p>
            <a href="javascript:x">safe</a>             | <a>safe</a>
            <a href=" java&#10;script:x">safe</a>       | <a>safe</a>
            <a href="/f?g">safe</a>                     | <a href="https://a.example/f?g">safe</a>
            <a href="../f">safe</a>                     | <a href="https://a.example/f">safe</a>
            <a href="?f">safe</a>                       | <a href="https://a.example/b/c?f">safe</a>
            <a href="//f.example/g h">safe</a>          | <a href="https://f.example/g%20h">safe</a>
            <img src="data:image/svg+xml,x" alt="safe"> | <img alt="safe" />
            <b><i>safe</b>                              | <b><i>safe</i></b>
            <form>safe<input onfocus=x autofocus>       | safe
            safe<!-- <b>not</b> -->                     | safe
            1 < 2 & 3                                   | 1 &lt; 2 &amp; 3
            &lt;script&gt;                              | &lt;script&gt;
            """)
    void is_written_anew(String html, String expected) {
        assertThat(Sanitizer.clean(html, PAGE)).isEqualTo(expected);
    }

    @Test
    void whatever_it_is_made_of_a_browser_finds_only_what_is_allowed() {
        Random random = new Random(20261123);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder html = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                html.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String clean = Sanitizer.clean(html.toString(), PAGE);

            Jsoup.parseBodyFragment(clean).body().getAllElements().stream()
                    .skip(1)
                    .forEach(SanitizerTest::assertAllowed);
            assertThat(Sanitizer.clean(clean, PAGE))
                    .as("cleaning again changes nothing")
                    .isEqualTo(clean);
        }
    }

    private static void assertAllowed(Element element) {
        assertThat(Vocabulary.isKept(element.tagName())).as(element.tagName()).isTrue();
        for (Attribute attribute : element.attributes()) {
            assertThat(Vocabulary.isKeptAttribute(attribute.getKey()))
                    .as(attribute.getKey())
                    .isTrue();
            if (Vocabulary.isAddress(attribute.getKey())) {
                assertThat(attribute.getValue())
                        .matches("(?s)(https?|mailto|ftp|tel|sms|geo|magnet):.*|[^:]*|[^:]*[/?#].*");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>x</b>", "AT&amp;T", "a <br /> b</p>"})
    void html_is_known_by_its_tags_and_references(String text) {
        assertThat(PlainText.looksLikeHtml(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 < 2", "AT&T", "a <b", "<rss>x</rss>", "&nosuch; x", "List<String> and </thing>"})
    void plain_text_is_left_alone(String text) {
        assertThat(PlainText.looksLikeHtml(text)).isFalse();
    }

    @Test
    void words_of_neighbouring_blocks_stay_apart() {
        assertThat(PlainText.of("<p>One</p><p>t<b>w</b>o<script>x</script></p>"))
                .isEqualTo("One two");
    }
}
