package dev.vedette.extraction.metadata;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The article's title, without the name of the site. */
final class Titles {

    private static final String SEPARATORS = "\\s+[|–—·•»:-]\\s+|\\s*[|»]\\s*";

    private final Markup markup;
    private final JsonLd jsonLd;
    private final MetaTags meta;
    private final @Nullable String site;

    Titles(Markup markup, JsonLd jsonLd, MetaTags meta, @Nullable String site) {
        this.markup = markup;
        this.jsonLd = jsonLd;
        this.meta = meta;
        this.site = site;
    }

    @Nullable
    String best() {
        String head = Words.shown(markup.page().title());
        String declared = firstOf(jsonLd.text("headline"), meta.first("og:title", "twitter:title", "dc.title"));
        String heading = heading(head, declared);
        if (heading != null) {
            return heading;
        }
        String candidate = declared != null ? declared : head;
        return candidate == null ? null : withoutSite(candidate);
    }

    private @Nullable String heading(@Nullable String head, @Nullable String declared) {
        List<Element> headings = markup.named("h1");
        String only = null;
        for (Element heading : headings) {
            String text = Words.shown(heading.text());
            if (text == null || text.length() < 4 || text.equalsIgnoreCase(site)) {
                continue;
            }
            if (says(head, text) || says(declared, text)) {
                return text;
            }
            only = only == null ? text : only;
        }
        return headings.size() == 1 && only != null && only.length() >= 15 ? only : null;
    }

    private static boolean says(@Nullable String whole, String part) {
        return whole != null && fold(whole).contains(fold(part)) && part.length() * 4 > whole.length();
    }

    private String withoutSite(String title) {
        String[] parts = title.split(SEPARATORS);
        if (parts.length < 2) {
            return title;
        }
        String last = parts[parts.length - 1];
        boolean named =
                site != null && (fold(last).contains(fold(site)) || fold(site).contains(fold(last)));
        int cut = title.lastIndexOf(last);
        String rest = title.substring(0, cut)
                .replaceFirst("(?:\\s+[|–—·•»:-]+|\\s*[|»])\\s*$", "")
                .strip();
        return (named || last.length() < 30 && rest.length() > 2 * last.length() && title.charAt(cut - 1) != ':')
                        && rest.length() > 8
                ? rest
                : title;
    }

    private static @Nullable String firstOf(@Nullable String... values) {
        for (String value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
