package dev.vedette.extraction.dates;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a date on a page is part of, as bits. Remembers what names say, since few names make up a page. */
final class Place {

    static final int LINK = 1;
    static final int LIST = 2;
    static final int OUTSIDE = 4;
    static final int ARTICLE = 8;
    static final int HEADER = 16;
    static final int COMMENT = 32;
    static final int OTHERS = 64;
    static final int DATED = 128;
    static final int PROSE = 256;
    static final int[] ALL = {LINK, LIST, OUTSIDE, ARTICLE, HEADER, COMMENT, OTHERS, DATED, PROSE};

    private static final Pattern COMMENTS = Pattern.compile("comment|reply|review|forum|respon");
    private static final Pattern RELATED = Pattern.compile(
            "related|sidebar|teaser|widget|recent|recommend|more-|card|carousel|list|popular|latest|event");
    private static final Pattern DATES = Pattern.compile(
            "date|datum|publish|posted|time|fecha|meta|byline|author|info|erstellt|created|stand|update|modif|pubd");

    /** What all names together would say. */
    private static final int ANY = COMMENT | OTHERS | DATED;

    private final Map<String, Integer> said = new HashMap<>();

    int of(Element element) {
        int place = 0;
        int levels = 0;
        for (Element up = element; up != null && levels < 12; up = up.parent(), levels++) {
            place |= switch (up.normalName()) {
                case "a" -> LINK;
                case "li", "td" -> LIST;
                case "footer", "aside", "nav" -> OUTSIDE;
                case "article", "main" -> ARTICLE;
                case "header" -> HEADER;
                case "p", "blockquote" -> PROSE;
                default -> 0;
            };
            if (up.attributesSize() > 0 && !up.normalName().equals("body")) {
                int trusted = levels < 3 ? ANY : levels < 8 ? COMMENT | OTHERS : COMMENT;
                place |= said.computeIfAbsent(
                                up.attributes().get("class")
                                        + ' '
                                        + up.attributes().get("id"),
                                Place::saidBy)
                        & trusted;
            }
        }
        return place;
    }

    private static int saidBy(String names) {
        String small = names.toLowerCase(Locale.ROOT);
        return names.length() < 2
                ? 0
                : (COMMENTS.matcher(small).find() ? COMMENT : 0)
                        | (RELATED.matcher(small).find() ? OTHERS : 0)
                        | (DATES.matcher(small).find() ? DATED : 0);
    }
}
