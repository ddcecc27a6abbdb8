package dev.vedette.extraction.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Who wrote it: people and agencies. */
public final class Bylines {

    private static final Pattern LEAD = Pattern.compile(
            "^(?:written by|posted by|published by|reported by|story by|words by|text by|by|von|par|por|di|autor(?:in)?|"
                    + "author|text|from|автор|redaktion)\\s*[:：]?\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*(?:;|,|\\||\\s/\\s|\\s&\\s|\\s+(?:and|with|und|et|y)\\s+)\\s*", Pattern.CASE_INSENSITIVE);

    private static final Pattern NOT_A_NAME = Pattern.compile(
            "https?:|www\\.|@|\\d{3}|^(?:admin|administrator|editor|staff|guest|anonymous|unknown|null|undefined|none)$",
            Pattern.CASE_INSENSITIVE);

    private static final String PLACES =
            "[rel=author], [itemprop=author] [itemprop=name], [itemprop=author], .author-name, "
                    + ".byline-name, .byline__name, .article-author, .article__author, .post-author, .entry-author, .byline, "
                    + ".author, .vcard .fn, [class*=byline], [class*=author-name], [class*=authorName]";

    private static final int LONGEST_LINE = 100;

    private Bylines() {}

    static @Nullable String of(Document page, JsonLd jsonLd, MetaTags meta, @Nullable String site) {
        List<String> declared = clean(jsonLd.names("author"), site);
        if (declared.isEmpty()) {
            declared = clean(meta.all("author"), site);
        }
        if (declared.isEmpty()) {
            declared = clean(meta.all("article:author"), site);
        }
        if (declared.isEmpty()) {
            declared = clean(shown(page), site);
        }
        return declared.isEmpty() ? null : String.join("; ", declared);
    }

    /** The names in a line of text such as "By Ada Byron with Press Agency"; null where it is no byline. */
    public static @Nullable String inLine(String line) {
        boolean byline = line.length() <= LONGEST_LINE && LEAD.matcher(line).find() && !line.endsWith(".");
        List<String> names = byline ? clean(List.of(line), null) : List.of();
        return names.isEmpty() ? null : String.join("; ", names);
    }

    private static List<String> shown(Document page) {
        for (Element place : page.select(PLACES)) {
            String text = Words.plain(place.text());
            if (text != null && text.length() < 80) {
                return List.of(text);
            }
        }
        return List.of();
    }

    private static List<String> clean(List<String> values, @Nullable String site) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String value : values) {
            for (String part : BETWEEN.split(LEAD.matcher(value).replaceFirst(""))) {
                String name = LEAD.matcher(part.strip()).replaceFirst("").strip();
                boolean bad = name.length() < 3
                        || name.length() > 60
                        || NOT_A_NAME.matcher(name).find();
                if (!bad && !name.equalsIgnoreCase(site)) {
                    names.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
                }
            }
        }
        return new ArrayList<>(names.values());
    }
}
