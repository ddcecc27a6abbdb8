package dev.vedette.extraction.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The names an element bears (class, id, role and the like), cut into words, so that {@code relatedArticles},
 * {@code related-articles} and {@code relatedarticles} say the same.
 *
 * @param furniture those of the words that name furniture
 * @param content whether a word says that this is the article
 */
record Names(List<String> furniture, boolean content) {

    static final Names NONE = new Names(List.of(), false);

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

    static Names of(Element element) {
        return read(element.className()
                + ' '
                + element.id()
                + ' '
                + element.attr("role")
                + ' '
                + element.attr("data-testid")
                + ' '
                + element.attr("data-component"));
    }

    private static Names read(String names) {
        List<String> furniture = new ArrayList<>(2);
        boolean content = false;
        int start = 0;
        for (int i = 1; i <= names.length(); i++) {
            if (i == names.length() || isBorder(names.charAt(i - 1), names.charAt(i))) {
                String word = lowerCase(names, start, i);
                if (isFurniture(word)) {
                    furniture.add(word);
                }
                content |= CONTENT.contains(word);
                start = i;
            }
        }
        return new Names(furniture, content);
    }

    private static boolean isBorder(char before, char here) {
        return !Character.isLetter(here)
                || !Character.isLetter(before)
                || Character.isUpperCase(here) && Character.isLowerCase(before);
    }

    private static String lowerCase(String names, int start, int end) {
        char[] word = new char[end - start];
        for (int i = start; i < end; i++) {
            word[i - start] = Character.toLowerCase(names.charAt(i));
        }
        return new String(word);
    }

    private static boolean isFurniture(String word) {
        if (word.length() < 2) {
            return false;
        }
        if (FURNITURE.contains(word)) {
            return true;
        }
        for (int end = 5; end <= Math.min(word.length(), 14); end++) {
            if (FURNITURE_STEMS.contains(word.substring(0, end))) {
                return true;
            }
        }
        return false;
    }
}
