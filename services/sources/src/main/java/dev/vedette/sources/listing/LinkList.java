package dev.vedette.sources.listing;

import dev.vedette.sources.address.WebAddress;
import dev.vedette.sources.selector.LinkSelector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the links of a page that lead to articles: those a CSS selector names, or by themselves. Takes time by the size
 * of the page: not for an event loop.
 */
public final class LinkList {

    private static final int MOST_LINKS = 300;
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    private LinkList() {}

    /**
     * The links in the page's order, each once.
     *
     * @param contentType the Content-Type header, for its charset; null to let the page say
     * @param page the address the page was fetched from
     * @param selector CSS selector of the links, or of elements that hold one or are in one; null to find the links of
     *     the page's own site that look like articles
     * @throws UnreadableListingException when the selector is none that we run, or takes too long
     */
    public static List<ListedLink> read(
            byte[] html, @Nullable String contentType, URI page, @Nullable String selector) {
        var document = parse(html, contentType, page);
        var base = base(document, page);
        var links = selector == null
                ? ArticleLinks.of(document, base, page)
                : selected(document, selector).stream().flatMap(found -> chosen(found, base));
        return once(links);
    }

    private static List<Element> selected(Document document, String selector) {
        try {
            return LinkSelector.parse(selector).select(document);
        } catch (LinkSelector.IllegalSelectorException | LinkSelector.TooSlowException e) {
            throw new UnreadableListingException("The selector " + selector + " " + e.getMessage());
        }
    }

    static Document parse(byte[] html, @Nullable String contentType, URI page) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(html), charset(contentType), page.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("An array of bytes could not be read", e);
        }
    }

    static URI base(Document document, URI page) {
        var declared = document.selectFirst("base[href]");
        var base = declared == null ? null : WebAddress.resolve(page, declared.attr("href"));
        return base == null ? page : base;
    }

    private static Stream<ListedLink> chosen(Element found, URI base) {
        var anchor = anchor(found);
        var link = anchor == null ? null : WebAddress.resolve(base, anchor.attr("href"));
        return link == null
                ? Stream.empty()
                : Stream.of(new ListedLink(link.toString(), LinkTitle.of(Objects.requireNonNull(anchor), found)));
    }

    private static @Nullable Element anchor(Element found) {
        var inside = found.selectFirst("a[href]");
        return inside != null ? inside : found.closest("a[href]");
    }

    /** Of several links to one page the longest words are its title: others say "more" or "12 comments". */
    private static List<ListedLink> once(Stream<ListedLink> links) {
        Map<URI, ListedLink> byPage = new LinkedHashMap<>();
        links.forEach(link -> byPage.merge(WebAddress.identity(URI.create(link.link())), link, LinkList::better));
        return new ArrayList<>(byPage.values()).stream().limit(MOST_LINKS).toList();
    }

    private static ListedLink better(ListedLink first, ListedLink second) {
        return length(second.title()) > length(first.title()) ? new ListedLink(first.link(), second.title()) : first;
    }

    private static int length(@Nullable String title) {
        return title == null ? 0 : title.length();
    }

    private static @Nullable String charset(@Nullable String contentType) {
        var found = CHARSET.matcher(contentType == null ? "" : contentType);
        if (!found.find()) {
            return null;
        }
        try {
            return Charset.forName(found.group(1)).name();
        } catch (IllegalArgumentException e) {
            return null; // a charset nobody knows; the page may say better
        }
    }
}
