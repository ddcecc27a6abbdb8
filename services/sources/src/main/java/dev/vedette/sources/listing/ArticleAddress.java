package dev.vedette.sources.listing;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How much an address looks like that of one article rather than of a section, a tag or a file. */
final class ArticleAddress {

    private static final Pattern DATE = Pattern.compile("/(19|20)\\d{2}[/-]?(0[1-9]|1[0-2])([/-]?[0-3]\\d)?(?!\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\d{4,}");
    private static final Pattern NUMBERED_QUERY =
            Pattern.compile("(^|&)\\w*(id|article|story|news|p)=\\w*\\d", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE =
            Pattern.compile("\\.(jpe?g|png|gif|webp|svg|pdf|zip|mp[34]|m3u8|docx?|xlsx?|css|js|xml|rss|json)$");
    private static final Pattern OTHER = Pattern.compile(
            "/(tags?|topics?|authors?|categor(y|ies)|search|login|sign-?in|register|subscribe|about(-us)?|contacts?"
                    + "|imprint|privacy([-_]policy)?|terms([-_]of[-_].*)?|page|users?|profile|newsletters?|shop|jobs)(/|$)");

    private static final int WORDS_OF_A_SLUG = 4;

    private ArticleAddress() {}

    /** From below zero, for what is surely none, to four. */
    static int signs(URI address) {
        var path = address.getRawPath().toLowerCase(Locale.ROOT);
        if (path.equals("/") && address.getRawQuery() == null
                || FILE.matcher(path).find()
                || OTHER.matcher(path).find()) {
            return -10;
        }
        var segments = segments(path);
        var last = segments.isEmpty() ? "" : segments.getLast();
        var signs = (DATE.matcher(path).find() ? 2 : 0)
                + (NUMBER.matcher(last).find() || hasNumberedQuery(address) ? 2 : 0)
                + (words(last) >= WORDS_OF_A_SLUG ? 2 : 0)
                + (segments.size() >= 2 ? 1 : 0);
        return Math.min(signs, 4);
    }

    private static List<String> segments(String path) {
        return Arrays.stream(path.split("/"))
                .filter(segment -> !segment.isEmpty())
                .toList();
    }

    private static boolean hasNumberedQuery(URI address) {
        var query = address.getRawQuery();
        return query != null && NUMBERED_QUERY.matcher(query).find();
    }

    private static int words(String segment) {
        return segment.split("[-_]").length;
    }
}
