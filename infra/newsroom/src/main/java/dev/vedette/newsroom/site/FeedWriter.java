package dev.vedette.newsroom.site;

import static dev.vedette.newsroom.site.Markup.escape;

import dev.vedette.newsroom.press.Article;
import dev.vedette.newsroom.press.Site;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** RSS 2.0 (with dcterms:modified for edits) and Atom 1.0 (RFC 4287). */
final class FeedWriter {

    private final Site site;

    FeedWriter(Site site) {
        this.site = site;
    }

    /** The archive, with the whole texts, as RSS. */
    String writeArchive(List<Article> archived) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel>
                <title>%s: archive</title>
                <link>%s</link>
                <description>What %s published before</description>
                <language>%s</language>
                %s
                </channel>
                </rss>
                """.formatted(
                        escape(site.title()),
                        site.homeUrl(),
                        escape(site.title()),
                        site.language(),
                        archived.stream().map(FeedWriter::wholeItem).collect(Collectors.joining("\n")));
    }

    private static String wholeItem(Article article) {
        return """
                <item>
                <title>%s</title>
                <link>%s</link>
                <guid isPermaLink="true">%s</guid>
                <dc:creator>%s</dc:creator>
                <pubDate>%s</pubDate>
                <content:encoded>%s</content:encoded>
                </item>""".formatted(
                        escape(article.title()),
                        article.url(),
                        article.url(),
                        escape(article.text().author()),
                        rfc822(article.published()),
                        article.text().paragraphs().stream()
                                .map(paragraph -> escape("<p>" + escape(paragraph) + "</p>"))
                                .collect(Collectors.joining()));
    }

    /** @param hub the address of the WebSub hub to name, if any */
    String write(List<Article> newest, Instant changed, @Nullable String hub) {
        return switch (site.feed()) {
            case RSS -> rss(newest, changed, hub == null ? "" : "<atom:link href=\"" + hub + "\" rel=\"hub\"/>");
            case ATOM -> atom(newest, changed, hub == null ? "" : "<link href=\"" + hub + "\" rel=\"hub\"/>");
        };
    }

    private String rss(List<Article> newest, Instant changed, String hubLink) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">
                <channel>
                <title>%s</title>
                <link>%s</link>
                <atom:link href="%s" rel="self" type="application/rss+xml"/>
                %s
                <description>Latest news from %s</description>
                <language>%s</language>
                <lastBuildDate>%s</lastBuildDate>
                %s
                </channel>
                </rss>
                """.formatted(
                        escape(site.title()),
                        site.homeUrl(),
                        site.feedUrl(),
                        hubLink,
                        escape(site.title()),
                        site.language(),
                        rfc822(changed),
                        newest.stream().map(FeedWriter::item).collect(Collectors.joining("\n")));
    }

    private static String item(Article article) {
        return """
                <item>
                <title>%s</title>
                <link>%s</link>
                <guid isPermaLink="true">%s</guid>
                <dc:creator>%s</dc:creator>
                <category>%s</category>
                <pubDate>%s</pubDate>
                <dcterms:modified>%s</dcterms:modified>
                <description>%s</description>
                </item>""".formatted(
                        escape(article.title()),
                        article.url(),
                        article.url(),
                        escape(article.text().author()),
                        escape(article.text().section()),
                        rfc822(article.published()),
                        article.modified(),
                        escape(article.summary()));
    }

    private String atom(List<Article> newest, Instant changed, String hubLink) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="%s">
                <title>%s</title>
                <id>%s</id>
                <link href="%s"/>
                <link href="%s" rel="self" type="application/atom+xml"/>
                %s
                <updated>%s</updated>
                %s
                </feed>
                """.formatted(
                        site.language(),
                        escape(site.title()),
                        site.homeUrl(),
                        site.homeUrl(),
                        site.feedUrl(),
                        hubLink,
                        changed,
                        newest.stream().map(FeedWriter::entry).collect(Collectors.joining("\n")));
    }

    private static String entry(Article article) {
        return """
                <entry>
                <title>%s</title>
                <id>%s</id>
                <link href="%s" rel="alternate" type="text/html"/>
                <author><name>%s</name></author>
                <category term="%s"/>
                <published>%s</published>
                <updated>%s</updated>
                <summary>%s</summary>
                </entry>""".formatted(
                        escape(article.title()),
                        article.url(),
                        article.url(),
                        escape(article.text().author()),
                        escape(article.text().section()),
                        article.published(),
                        article.modified(),
                        escape(article.summary()));
    }

    private static String rfc822(Instant time) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC));
    }
}
