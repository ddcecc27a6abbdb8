package dev.vedette.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Valid feeds, broken at random, with a seed: the parser answers or refuses, and never throws anything else. */
class MutationsTest {

    private static final int ROUNDS = 2_000;

    private static final List<String> FEEDS = List.of("""
            <?xml version="1.0" encoding="utf-8"?><!DOCTYPE rss [<!ENTITY x "y">]><rss version="2.0" xml:base="https://a.example/b/"
            xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Порт &amp; море</title><ttl>5</ttl>
            <link>https://a.example/</link><skipHours><hour>3</hour></skipHours><item><title><![CDATA[A <b>b</b>]]></title>
            <guid isPermaLink="true">/x</guid><author>a@b.example (Ada)</author><pubDate>Thu, 01 Jan 2026 00:00:00 +0100</pubDate>
            <content:encoded>&lt;p style="x"&gt;&lt;script&gt;1&lt;/script&gt;&lt;a href="javascript:1"&gt;x&lt;/a&gt;</content:encoded>
            <enclosure url="a.mp3" length="1"/></item></channel></rss>""", """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title type="html">&lt;i&gt;x&lt;/i&gt;</title>
            <entry><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>x<br/>y</p></div></content>
            <title mode="base64">PGI+eDwvYj4=</title><updated>2026-01-01T00:00:00Z</updated><link href="?q#f"/></entry></feed>""", """
            {"version":"https://jsonfeed.org/version/1","title":"x","items":[{"id":1,"content_html":"<p>\\u00e9</p>","tags":["a"]}]}""");

    private static final Pattern DANGEROUS = Pattern.compile("(?i)<script|<[^>]*\\sstyle=|href=\"\\s*javascript");

    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "&",
            "\"",
            "'",
            "]]>",
            "<![CDATA[",
            "<!--",
            "-->",
            "<item>",
            "</item>",
            "<!",
            "</",
            "/>",
            "&#x",
            ";",
            "\0",
            "\uFFFF",
            "{",
            "[",
            "xmlns:a=''",
            "xml:base='::'",
            "<entry",
            "&#55296;",
            "%",
            "2026-99-99",
            "\u202E");

    @Test
    void nothing_but_the_documented_exception_is_thrown() {
        Random random = new Random(20261123);
        FeedParser parser = new FeedParser();
        int read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] body = FEEDS.get(round % FEEDS.size()).getBytes(StandardCharsets.UTF_8);
            for (int i = random.nextInt(6); i >= 0; i--) {
                body = mutated(body, random);
            }
            read += isRead(parser, body) ? 1 : 0;
        }
        assertThat(read).as("most of what is broken is still read").isGreaterThan(ROUNDS / 2);
    }

    private static boolean isRead(FeedParser parser, byte[] body) {
        try {
            Feed feed = parser.parse(new FeedDocument(body, null, Map.of("Content-Location", "x"), Reading.URL));
            feed.entries().forEach(MutationsTest::assertHarmless);
            return true;
        } catch (UnreadableFeedException documented) {
            return false;
        }
    }

    private static void assertHarmless(Entry entry) {
        for (Text text : Arrays.asList(entry.title(), entry.summary(), entry.content())) {
            if (text != null) {
                assertThat(text.html()).doesNotContainPattern(DANGEROUS);
            }
        }
    }

    private static byte[] mutated(byte[] body, Random random) {
        int at = random.nextInt(body.length + 1);
        int end = Math.min(body.length, at + random.nextInt(20));
        byte[] piece = PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(5)) {
            case 0 -> joined(Arrays.copyOf(body, at), piece, Arrays.copyOfRange(body, at, body.length));
            case 1 -> joined(Arrays.copyOf(body, at), Arrays.copyOfRange(body, end, body.length));
            case 2 -> joined(Arrays.copyOf(body, end), Arrays.copyOfRange(body, at, body.length));
            case 3 -> random.nextInt(8) == 0 ? Arrays.copyOf(body, at) : body;
            default -> flipped(body, at, random);
        };
    }

    private static byte[] flipped(byte[] body, int at, Random random) {
        byte[] flipped = body.clone();
        if (at < flipped.length) {
            flipped[at] = (byte) random.nextInt(256);
        }
        return flipped;
    }

    private static byte[] joined(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        byte[] whole = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, whole, at, part.length);
            at += part.length;
        }
        return whole;
    }
}
