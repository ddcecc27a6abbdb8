package dev.vedette.sources;

import java.util.ArrayList;
import java.util.List;

/** Writes small feeds. */
final class Rss {

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

    TestSite.Answer answer() {
        return TestSite.Answer.feed(xml());
    }

    private String xml() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:dcterms="http://purl.org/dc/terms/"><channel>
                <title>The Test Post</title><link>/</link><description>All that is tested</description>
                %s</channel></rss>""".formatted(String.join("\n", items));
    }
}
