package dev.vedette.sources.opml.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vedette.kit.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpmlReaderTest {

    @Test
    void feeds_are_read_with_their_names_and_the_folders_around_them() {
        var feeds = read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <opml version="2.0"><head><title>My feeds</title></head><body>
                <outline text="News"><outline text="Europe">
                  <outline type="rss" text="Der Kurier" title="Other" xmlUrl="https://kurier.example.org/feed" language="de"/>
                </outline></outline>
                <outline text="A link" type="link" url="https://example.org/"/>
                <outline title="Untold" XMLURL=" https://untold.example.org/a?b=1&amp;c=2 "/>
                </body></opml>""");

        assertThat(feeds)
                .containsExactly(
                        new OpmlOutline(
                                "https://kurier.example.org/feed", "Der Kurier", "de", List.of("News", "Europe"), null),
                        new OpmlOutline("https://untold.example.org/a?b=1&c=2", "Untold", null, List.of(), null));
    }

    @Test
    void the_usual_faults_are_forgiven() {
        var feeds = read(
                "<opml><body><outline text='Q & A' xmlUrl='https://a.example.org/?x=1&y=2'><outline text=cut xmlUrl=");

        assertThat(feeds).extracting(OpmlOutline::url).contains("https://a.example.org/?x=1&y=2");
        assertThat(feeds.getFirst().name()).isEqualTo("Q & A");
    }

    @Test
    void the_declared_encoding_counts() {
        var opml = "<?xml version='1.0' encoding='windows-1251'?><opml><body>"
                + "<outline text='Новини' xmlUrl='https://a.example.org/'/></body></opml>";

        assertThat(OpmlReader.read(opml.getBytes(Charset.forName("windows-1251")))
                        .getFirst()
                        .name())
                .isEqualTo("Новини");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<opml/>", "<opml><body><outline text='No feed'/></body></opml>"})
    void what_lists_no_feed_is_refused(String body) {
        assertThatThrownBy(() -> read(body))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("lists no feed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "{}", "url,name\nhttps://a.example.org/feed,A\n"})
    void what_is_no_opml_at_all_is_told_so(String body) {
        assertThatThrownBy(() -> read(body))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("is no OPML");
    }

    @Test
    void folders_that_have_a_title_and_no_text_are_folders_too() {
        var feeds = read("<opml><body><outline title='Europe'><outline title='Der Kurier' text='Der Kurier'"
                + " xmlUrl='https://kurier.example.org/feed'/></outline></body></opml>");

        assertThat(feeds.getFirst().folders()).containsExactly("Europe");
    }

    @Test
    void what_no_text_can_hold_is_left_out_and_long_names_are_cut() {
        var feeds = read("<opml><body><outline text='fo&#0;ld&#xD800;er'><outline text='a&#0;b&#7;'"
                + " xmlUrl='https://a.example.org/&#0;'/><outline text='" + "x".repeat(3_000_000)
                + "' xmlUrl='https://b.example.org/'/></outline></body></opml>");

        assertThat(feeds.getFirst().name()).matches("a\\uFFFD?b");
        assertThat(feeds.getFirst().url()).doesNotContain("\0");
        assertThat(feeds.getFirst().folders().getFirst()).matches("fo\\uFFFD?ld\\uFFFD?er");
        assertThat(feeds.getLast().name()).hasSize(200).endsWith("…");
    }

    @Test
    void files_are_not_opened_and_entities_do_not_grow(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "the-secret");
        var body =
                new StringBuilder("<!DOCTYPE opml [<!ENTITY file SYSTEM '" + secret.toUri() + "'><!ENTITY a0 'boom'>");
        for (int i = 1; i < 20; i++) {
            body.append("<!ENTITY a")
                    .append(i)
                    .append(" '")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        body.append("]><opml><body><outline text='&file;&a19;' xmlUrl='https://a.example.org/'/></body></opml>");

        assertThat(read(body.toString()))
                .allSatisfy(feed -> assertThat(feed.name()).doesNotContain("the-secret", "boomboom"));
    }

    @Test
    void folders_within_folders_without_end_do_no_harm() {
        var deep = "<outline text='x'>".repeat(5_000);

        assertThat(read("<opml><body>" + deep + "<outline text='a' xmlUrl='https://a.example.org/'/></body></opml>"))
                .singleElement()
                .satisfies(feed -> assertThat(feed.folders()).hasSizeLessThanOrEqualTo(5_000));
    }

    private static List<OpmlOutline> read(String body) {
        return OpmlReader.read(body.getBytes(UTF_8));
    }
}
