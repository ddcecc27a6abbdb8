package dev.vedette.sources;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Writes small feeds. */
final class Rss {

    private final List<String> about = new ArrayList<>();
    private final List<String> items = new ArrayList<>();

    static Rss feed() {
        return new Rss();
    }

    Rss item(String title, String link) {
        return item(title, link, "2026-11-22T08:00:00Z");
    }

    Rss item(String title, String link, String modified) {
        items.add("""
                <item><title>%s</title><link>%s</link><guid>%s</guid>
                <pubDate>Sun, 22 Nov 2026 08:00:00 GMT</pubDate>
                <dcterms:modified>%s</dcterms:modified></item>""".formatted(title, link, link, modified));
        return this;
    }

    Rss hub(URI hub, URI self) {
        about.add("""
                <atom:link rel="hub" href="%s"/><atom:link rel="self" href="%s"/>""".formatted(hub, self.toString().replace("&", "&amp;")));
        return this;
    }

    /** Any elements of the channel. */
    Rss says(String xml) {
        about.add(xml);
        return this;
    }

    Rss article(String title, String link, String html) {
        return article(title, link, link, html);
    }

    Rss article(String title, String link, String guid, String html) {
        items.add("""
                <item><title>%s</title><link>%s</link><guid>%s</guid>
                <content:encoded><![CDATA[%s]]></content:encoded></item>""".formatted(title, link, guid, html));
        return this;
    }

    TestSite.Answer answer() {
        return TestSite.Answer.feed(xml());
    }

    private String xml() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:dcterms="http://purl.org/dc/terms/"
                 xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
                <title>The Test Post</title><link>/</link><description>All that is tested</description>
                %s%s</channel></rss>""".formatted(String.join("\n", about), String.join("\n", items));
    }
}
