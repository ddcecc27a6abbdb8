package dev.vedette.extraction.body;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What the names that authors give to elements (class, id, role, data-testid) say about them. Names are cut into words,
 * so {@code relatedArticles}, {@code related-articles} and {@code relatedarticles} say the same. One instance per page.
 */
final class Hints {

    enum Kind {
        CONTENT,
        NEUTRAL,
        FURNITURE
    }

    /** A word that is furniture when it stands alone. */
    private static final Set<String> FURNITURE = Set.of(
            "ad",
            "ads",
            "adv",
            "adbox",
            "adslot",
            "admz",
            "dfp",
            "aside",
            "nav",
            "menu",
            "rail",
            "toolbar",
            "tools",
            "print",
            "reply",
            "respond",
            "replies",
            "widget",
            "widgets",
            "modal",
            "popup",
            "overlay",
            "sticky",
            "cta",
            "tags",
            "taglist",
            "pager",
            "prev",
            "next",
            "footer",
            "sr",
            "skip",
            "login",
            "signin",
            "signup",
            "register",
            "share",
            "sharing",
            "shares",
            "like",
            "likes",
            "follow",
            "bio",
            "byline",
            "dateline",
            "meta",
            "postmeta",
            "authors",
            "author",
            "rating",
            "ratings",
            "vote",
            "poll",
            "survey",
            "quiz",
            "toc",
            "embed",
            "twitter",
            "facebook",
            "whatsapp",
            "telegram",
            "instagram",
            "linkedin",
            "pinterest",
            "youtube",
            "credit",
            "credits",
            "copyright",
            "legal",
            "timestamp",
            "published",
            "date",
            "noprint",
            "teaser",
            "teasers",
            "infobox",
            "shop",
            "buy",
            "price",
            "product",
            "products",
            "store",
            "cart",
            "form",
            "search",
            "topics",
            "keywords",
            "mailing",
            "carousel",
            "slider",
            "slideshow",
            "leaderboard",
            "billboard",
            "skyscraper",
            "mpu",
            "gpt");

    /** The beginning of a word that is furniture however the word goes on. */
    private static final Set<String> FURNITURE_STEMS = Set.of(
            "advert",
            "sponsor",
            "promo",
            "banner",
            "social",
            "related",
            "recommend",
            "newsletter",
            "subscri",
            "sidebar",
            "comment",
            "disqus",
            "breadcrumb",
            "navbar",
            "navigation",
            "cookie",
            "consent",
            "gdpr",
            "paginat",
            "outbrain",
            "taboola",
            "trending",
            "popular",
            "mostread",
            "readmore",
            "morefrom",
            "readnext",
            "upnext",
            "alsolike",
            "seealso",
            "sharebar",
            "sharebutton",
            "sharetool",
            "addthis",
            "sharethis",
            "screenreader",
            "visuallyhidden",
            "sronly",
            "feedback",
            "donat",
            "relatedpost",
            "relatedart",
            "authorbio",
            "authorbox",
            "aboutauthor",
            "paywall",
            "registration",
            "googlead",
            "adsense",
            "adunit",
            "adcontain",
            "adwrap",
            "similar",
            "yarpp",
            "jprelated",
            "crossword",
            "horoscop",
            "syndicat",
            "metered",
            "notif");

    private static final Set<String> CONTENT = Set.of(
            "article",
            "body",
            "content",
            "entry",
            "story",
            "post",
            "text",
            "main",
            "page",
            "news",
            "blog",
            "prose",
            "copy",
            "paragraph",
            "paragraphs",
            "richtext",
            "articlebody",
            "articletext",
            "articlecontent",
            "inhalt",
            "artikel",
            "texte",
            "contenu",
            "cuerpo",
            "nota",
            "noticia",
            "testo",
            "tresc",
            "detail",
            "details");

    private final Map<String, Kind> known = new HashMap<>();

    Kind of(Element element) {
        String names = element.className()
                + ' '
                + element.id()
                + ' '
                + element.attr("role")
                + ' '
                + element.attr("data-testid")
                + ' '
                + element.attr("data-component");
        return names.isBlank() ? Kind.NEUTRAL : known.computeIfAbsent(names, Hints::read);
    }

    private static Kind read(String names) {
        boolean content = false;
        for (String name : split(names)) {
            if (isFurniture(name)) {
                return Kind.FURNITURE;
            }
            content |= CONTENT.contains(name);
        }
        return content ? Kind.CONTENT : Kind.NEUTRAL;
    }

    private static boolean isFurniture(String word) {
        if (FURNITURE.contains(word)) {
            return true;
        }
        for (int end = 4; end <= word.length(); end++) {
            if (FURNITURE_STEMS.contains(word.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private static String[] split(String names) {
        return names.replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}]+");
    }
}
