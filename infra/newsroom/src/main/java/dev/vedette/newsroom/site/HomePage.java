package dev.vedette.newsroom.site;

import static dev.vedette.newsroom.site.Markup.escape;

import dev.vedette.newsroom.press.Article;
import dev.vedette.newsroom.press.Site;
import java.util.List;
import java.util.stream.Collectors;

/** The front page: the newest articles and the address of the feed. */
final class HomePage {

    private final Layout layout = Layout.read("home.html");
    private final Site site;

    HomePage(Site site) {
        this.site = site;
    }

    String print(List<Article> newest) {
        return layout.fill(slot -> switch (slot) {
            case "site" -> escape(site.title());
            case "language" -> site.language();
            case "home" -> site.homeUrl();
            case "feed" -> site.feedUrl();
            case "feed.type" -> site.feed().type();
            case "teasers" -> newest.stream().map(HomePage::teaser).collect(Collectors.joining("\n"));
            default -> throw new IllegalStateException("home.html has a slot nobody fills: " + slot);
        });
    }

    private static String teaser(Article article) {
        return "<li class=\"teaser\"><h2><a href=\"" + article.path() + "\">" + escape(article.title())
                + "</a></h2><p>" + escape(article.summary()) + "</p><time datetime=\"" + article.published() + "\">"
                + article.published() + "</time></li>";
    }
}
