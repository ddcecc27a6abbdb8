package dev.vedette.sources.polling.handover;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vedette.contracts.FeedEntry;
import dev.vedette.sources.address.WebAddress;
import dev.vedette.sources.fetching.Fetched;
import java.net.URI;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page to hand over.
 *
 * @param url where it is, after redirects, without what only says how a reader came there
 * @param robots what robots.txt says of it, or why it was not asked
 */
record FetchedPage(String url, int status, @Nullable String contentType, String robots, byte[] body) {

    static FetchedPage of(Fetched.Body fetched) {
        var answer = fetched.answer();
        return new FetchedPage(
                WebAddress.identity(answer.uri()).toString(),
                answer.status(),
                answer.header("content-type"),
                fetched.robots(),
                answer.body());
    }

    /**
     * The article that a feed carried, as the simplest page.
     *
     * @param content safe HTML
     */
    static FetchedPage carried(FeedEntry entry, String content) {
        return new FetchedPage(
                url(entry),
                200,
                "text/html; charset=utf-8",
                "not asked: the feed carried the article",
                html(entry, content).getBytes(UTF_8));
    }

    /** The fragment may be all that tells it from others. */
    private static String url(FeedEntry entry) {
        var link = URI.create(entry.link());
        var fragment = link.getRawFragment();
        return WebAddress.identity(link) + (fragment == null ? "" : "#" + fragment);
    }

    private static String html(FeedEntry entry, String content) {
        var page = Document.createShell(entry.link());
        page.head().appendElement("link").attr("rel", "canonical").attr("href", entry.link());
        var article = page.body().appendElement("article");
        if (entry.title() != null) {
            page.title(entry.title());
            article.appendChild(new Element("h1").text(entry.title()));
        }
        article.appendElement("div").html(content);
        return page.outerHtml();
    }
}
