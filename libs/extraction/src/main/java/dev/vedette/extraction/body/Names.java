package dev.vedette.extraction.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * The names an element bears (class, id, role and the like), cut into words, so that {@code relatedArticles},
 * {@code related-articles} and {@code relatedarticles} say the same.
 *
 * @param furniture those of the words that name furniture
 * @param content whether a word says that this is the article
 * @param comments whether a word says that readers wrote this
 * @param words all of the words, and the tag as {@code <tag>}
 */
record Names(List<String> furniture, boolean content, boolean comments, List<String> words) {

    static final Names NONE = new Names(List.of(), false, false, List.of());

    private static final String[] SOURCES = {"class", "id", "role", "itemprop", "data-testid", "data-component"};

    /** Names of furniture when they stand alone. */
    private static final Set<String> FURNITURE = Set.of(
            "ad",
            "ads",
            "adv",
            "adbox",
            "adslot",
            "dfp",
            "mpu",
            "gpt",
            "aside",
            "nav",
            "menu",
            "menus",
            "rail",
            "toolbar",
            "print",
            "reply",
            "respond",
            "replies",
            "widget",
            "widgets",
            "modal",
            "popup",
            "popover",
            "tooltip",
            "overlay",
            "sticky",
            "cta",
            "tags",
            "taglist",
            "pager",
            "prev",
            "next",
            "footer",
            "colophon",
            "sr",
            "skip",
            "login",
            "signin",
            "signup",
            "register",
            "share",
            "sharing",
            "shares",
            "sharer",
            "like",
            "likes",
            "follow",
            "bio",
            "biography",
            "byline",
            "bylines",
            "dateline",
            "meta",
            "metadata",
            "postmeta",
            "authors",
            "author",
            "vcard",
            "rating",
            "ratings",
            "vote",
            "poll",
            "survey",
            "toc",
            "facebook",
            "whatsapp",
            "telegram",
            "instagram",
            "linkedin",
            "pinterest",
            "reddit",
            "credit",
            "credits",
            "copyright",
            "legal",
            "timestamp",
            "datetime",
            "published",
            "date",
            "noprint",
            "teaser",
            "teasers",
            "cart",
            "search",
            "topics",
            "keywords",
            "mailing",
            "carousel",
            "leaderboard",
            "billboard",
            "skyscraper",
            "recirc",
            "recirculation",
            "discussion",
            "email",
            "subnav",
            "submenu",
            "dropdown",
            "hamburger",
            "offcanvas",
            "logo",
            "branding",
            "contentinfo",
            "complementary",
            "masthead",
            "sponsor",
            "feedback",
            "contributor",
            "contributors",
            "avatar",
            "latest",
            "recent",
            "attachment",
            "controls",
            "trail",
            "crumb",
            "crumbs",
            "disclosure",
            "testimonial",
            "eyebrow",
            "kicker",
            "tagline");

    /** Beginnings of names of furniture, however the name goes on. */
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
            "addthis",
            "sharethis",
            "sharedaddy",
            "sharebar",
            "sharebutton",
            "screenreader",
            "visuallyhidden",
            "sronly",
            "donat",
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
            "megamenu",
            "searchform",
            "commentform",
            "signup");

    /** Beginnings of names of layers that ask for consent. */
    private static final List<String> CONSENT_STEMS = List.of("consent", "cookie", "gdpr");

    /** Beginnings of names of what readers write below an article. */
    private static final List<String> COMMENT_STEMS =
            List.of("comment", "comentari", "kommentar", "komentar", "disqus", "respond", "replies", "discussion");

    private static final int SHORTEST_STEM = 5;

    /** How the stems begin: most words are done with after one look. */
    private static final Set<String> BEGINNINGS = FURNITURE_STEMS.stream()
            .filter(stem -> stem.length() >= SHORTEST_STEM)
            .map(stem -> stem.substring(0, SHORTEST_STEM))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> CONTENT = Set.of(
            "article",
            "body",
            "content",
            "entry",
            "story",
            "post",
            "text",
            "prose",
            "hentry",
            "copy",
            "paragraph",
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
            "tresc");

    /** The names in a {@link #key} of an element with that tag. */
    static Names of(String tag, String key) {
        List<String> furniture = new ArrayList<>(2);
        boolean content = false;
        boolean comments = false;
        List<String> words = NameWords.in(key.substring(tag.length()));
        for (String word : words) {
            if (isFurniture(word)) {
                furniture.add(word);
            }
            content |= CONTENT.contains(word);
            comments |= begins(word, COMMENT_STEMS);
        }
        words.add('<' + tag + '>');
        return new Names(furniture, content, comments, words);
    }

    /** What an element's names are read from, its tag first: elements of one key have the same names. */
    static String key(Element element) {
        String tag = element.normalName();
        if (element.attributesSize() == 0) {
            return tag;
        }
        StringBuilder key = new StringBuilder(tag);
        Attributes attributes = element.attributes();
        for (String source : SOURCES) {
            String value = attributes.get(source);
            if (!value.isEmpty()) {
                key.append(' ').append(value);
            }
        }
        return key.toString();
    }

    boolean askForConsent() {
        return furniture.stream().anyMatch(word -> begins(word, CONSENT_STEMS));
    }

    private static boolean begins(String word, List<String> stems) {
        for (String stem : stems) {
            if (word.startsWith(stem)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFurniture(String word) {
        if (word.length() < 2) {
            return false;
        }
        if (FURNITURE.contains(word)) {
            return true;
        }
        int longest = word.length() >= SHORTEST_STEM && BEGINNINGS.contains(word.substring(0, SHORTEST_STEM)) ? 14 : 0;
        for (int end = SHORTEST_STEM; end <= Math.min(word.length(), longest); end++) {
            if (FURNITURE_STEMS.contains(word.substring(0, end))) {
                return true;
            }
        }
        return false;
    }
}
