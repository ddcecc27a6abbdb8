package dev.vedette.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vedette.feeds.UnreadableFeedException.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryTest {

    @Test
    void entities_that_nobody_declared() {
        Entry entry = Reading.item("<title>Caf&eacute; &rsquo;n &nosuch; AT&T &#8217; &#146; &#x1F600;</title>");

        assertThat(entry.title()).extracting(Text::plain).isEqualTo("Café ’n &nosuch; AT&T ’ ’ 😀");
    }

    @Test
    void a_feed_that_breaks_off() {
        Feed feed = Reading.feed("""
                <rss><channel><title>T</title><item><title>One</title><link>https://a.example/1</link></item>
                <item><title>Two</title><link>https://a.example/2</link><description>It bre""");

        assertThat(feed.entries())
                .extracting(Entry::link)
                .containsExactly("https://a.example/1", "https://a.example/2");
        assertThat(feed.entries().getLast().summary()).extracting(Text::plain).isEqualTo("It bre");
    }

    @Test
    void an_item_that_was_not_closed() {
        Feed feed = Reading.feed("""
                <rss><channel><item><title>One</title><item><title>Two</title></item></channel></rss>""");

        assertThat(feed.entries()).extracting(entry -> plain(entry.title())).containsExactly("One", "Two");
    }

    @Test
    void an_element_that_was_not_closed() {
        Entry entry = Reading.item("<title>One<link>https://a.example/1</link><guid>g</guid>");

        assertThat(plain(entry.title())).isEqualTo("One");
        assertThat(entry.link()).isEqualTo("https://a.example/1");
        assertThat(entry.id()).isEqualTo("g");
    }

    @Test
    void stray_markup() {
        Entry entry = Reading.item("</b><title>1 < 2 & 3 <> 4</title></i><link>https://a.example/1</link>");

        assertThat(plain(entry.title())).isEqualTo("1 < 2 & 3 <> 4");
        assertThat(entry.link()).isEqualTo("https://a.example/1");
    }

    @Test
    void attributes_without_quotation_marks_or_with_one() {
        Entry entry =
                Reading.atom("<link href=https://a.example/1 rel=alternate><category term=\"a><category term='b'/>");

        assertThat(entry.link()).isEqualTo("https://a.example/1");
        assertThat(entry.tags()).containsExactly("a", "b");
    }

    @Test
    void something_before_the_feed() {
        Feed feed = Reading.feed(
                "\n\nWarning: cannot modify headers\n<?xml version='1.0'?><rss><channel><title>T</title></channel></rss>");

        assertThat(plain(feed.title())).isEqualTo("T");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "koi8-r", "utf-16", "utf-16le", "utf-32be", "utf-8", "iso-8859-5"})
    void charsets_that_the_document_declares(String charset) {
        String xml = "<?xml version='1.0' encoding='" + charset
                + "'?><rss><channel><title>Новини з порту</title></channel></rss>";

        Feed feed = Reading.feed(xml.getBytes(Charset.forName(charset)), Map.of("Content-Type", "text/html"));

        assertThat(plain(feed.title())).isEqualTo("Новини з порту");
    }

    @Test
    void bytes_of_another_charset_in_utf_8() {
        String xml =
                "<?xml version='1.0' encoding='utf-8'?><rss><channel><title>Порт \u0001caf_</title></channel></rss>";
        byte[] body = xml.getBytes(StandardCharsets.UTF_8);
        body[new String(body, StandardCharsets.ISO_8859_1).indexOf("caf_") + 3] = (byte) 0xE9;

        assertThat(plain(Reading.feed(body, Map.of()).title())).isEqualTo("Порт café");
    }

    @Test
    void control_characters_that_were_meant_as_windows_1252() {
        assertThat(plain(Reading.item("<title>don\u0092t</title>").title())).isEqualTo("don’t");
    }

    @Test
    void a_content_type_that_is_wrong() {
        byte[] body = "<rss><channel><title>é</title></channel></rss>".getBytes(StandardCharsets.UTF_8);

        Feed feed = Reading.feed(body, Map.of("Content-Type", "image/png; charset=us-ascii"));

        assertThat(plain(feed.title())).isEqualTo("é");
    }

    @Test
    void namespaces_that_are_misspelt_or_not_declared() {
        Feed feed = Reading.feed("""
                <rss xmlns:d=" HTTPS://PURL.org/dc/elements/1.1 " xmlns="urn:what"><channel><d:title>T</d:title>
                <item><dc:creator>Ada</dc:creator><x:title>not this</x:title></item></channel></rss>""");

        assertThat(plain(feed.title())).isEqualTo("T");
        assertThat(feed.entries().getFirst().author()).isEqualTo("Ada");
        assertThat(feed.entries().getFirst().title()).isNull();
    }

    @Test
    void dates_that_are_missing_or_impossible_are_not_made_up() {
        Entry entry = Reading.item("<title>One</title><pubDate>soon</pubDate>");

        assertThat(entry.published()).isNull();
        assertThat(entry.updated()).isNull();
    }

    @Test
    void what_is_no_feed_says_what_it_is() {
        assertRefused(" \n", Reason.EMPTY);
        assertRefused("<!DOCTYPE html><html><body><p>Hello</p></body></html>", Reason.WEB_PAGE);
        assertRefused("<opml><body/></opml>", Reason.NO_FEED);
        assertRefused("{\"version\": 1}", Reason.NO_FEED);
        assertRefused("{\"items\": [", Reason.NO_FEED);
        assertRefused("\0\0\0\1\2\3", Reason.NO_FEED);
    }

    private static void assertRefused(String text, Reason reason) {
        FeedDocument document = new FeedDocument(text.getBytes(StandardCharsets.UTF_8), null, Map.of(), null);
        assertThatThrownBy(() -> new FeedParser().parse(document))
                .isInstanceOfSatisfying(
                        UnreadableFeedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static String plain(@Nullable Text text) {
        return text == null ? "" : text.plain();
    }
}
