package dev.vedette.sources.discovery;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vedette.sources.address.WebAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where a site says, or usually has, its feeds and sitemaps. */
final class PageHints {

    private static final int MOST_DECLARED = 6;
    private static final int MOST_LINKED = 4;
    private static final int MOST_SITEMAPS = 4;

    private static final Pattern FEED_TYPE =
            Pattern.compile("(application|text)/(rss|atom|rdf|feed)\\+(xml|json)|text/xml|application/xml");
    private static final Pattern FEED_PATH = Pattern.compile(
            "(/|\\.|\\b)(rss|atom|rdf|feeds?)(\\.(xml|json|php))?/?$|[?&](feed|format|output)=(rss|atom|feed)");
    private static final Pattern FEED_WORDS = Pattern.compile("\\b(rss|atom|news ?feed)\\b");
    private static final Pattern COMMENTS = Pattern.compile("/comments?/");
    private static final Pattern ROBOTS_SITEMAP = Pattern.compile("(?im)^\\s*sitemap\\s*:\\s*(\\S+)");

    private static final List<String> USUAL_FEEDS =
            List.of("/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml");
    private static final List<String> USUAL_SITEMAPS =
            List.of("/news-sitemap.xml", "/sitemap-news.xml", "/sitemap.xml", "/sitemap_index.xml");

    private PageHints() {}

    /** The feeds a page declares, and those it links to. */
    static List<URI> feeds(Document document, URI base) {
        var declared = document.select("link[rel~=(?i)\\balternate\\b][href], link[rel~=(?i)\\bfeed\\b][href]").stream()
                .filter(link -> FEED_TYPE.matcher(lower(link.attr("type"))).matches()
                        || lower(link.attr("rel")).equals("feed"));
        var linked = document.select("a[href]").stream().filter(PageHints::looksLikeFeed);
        return Stream.concat(
                        addresses(declared, base).limit(MOST_DECLARED),
                        addresses(linked, base).limit(MOST_LINKED))
                .distinct()
                .toList();
    }

    static List<URI> usualFeeds(URI page) {
        return at(page, USUAL_FEEDS).toList();
    }

    /** The sitemaps that robots.txt names, or else those at usual places. */
    static List<URI> sitemaps(URI page, byte[] robotsTxt) {
        var named = ROBOTS_SITEMAP
                .matcher(new String(robotsTxt, UTF_8))
                .results()
                .map(found -> WebAddress.resolve(page, found.group(1)))
                .filter(Objects::nonNull)
                .distinct()
                .sorted((a, b) -> Boolean.compare(isNews(b), isNews(a)))
                .limit(MOST_SITEMAPS)
                .toList();
        return named.isEmpty() ? at(page, USUAL_SITEMAPS).toList() : named;
    }

    static URI robotsTxt(URI page) {
        return page.resolve("/robots.txt");
    }

    private static boolean isNews(URI sitemap) {
        return lower(sitemap.getPath()).contains("news");
    }

    private static boolean looksLikeFeed(Element anchor) {
        var href = lower(anchor.attr("href"));
        return FEED_PATH.matcher(href).find()
                || FEED_WORDS.matcher(lower(anchor.text())).find();
    }

    private static Stream<URI> addresses(Stream<Element> elements, URI base) {
        return elements.map(element -> WebAddress.resolve(base, element.attr("href")))
                .filter(Objects::nonNull)
                .filter(address -> !COMMENTS.matcher(address.getPath()).find())
                .distinct();
    }

    private static Stream<URI> at(URI page, List<String> paths) {
        return paths.stream().map(page::resolve);
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
