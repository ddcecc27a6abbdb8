package dev.vedette.newsroom.site;

import static dev.vedette.newsroom.site.Markup.escape;
import static dev.vedette.newsroom.site.Markup.json;

import dev.vedette.newsroom.press.Article;
import dev.vedette.newsroom.press.Site;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints an article in its site's layout. */
final class ArticlePage {

    private static final byte[] END_OF_HEAD = "</head>".getBytes(StandardCharsets.US_ASCII);

    private final Layout layout;
    private final Furniture furniture = new Furniture();
    private final DateTimeFormatter dateline;

    ArticlePage(Site site) {
        this.layout = Layout.read(site.name() + ".html");
        this.dateline = DateTimeFormatter.ofPattern(
                        site.language().equals("de") ? "d. MMMM uuuu, HH:mm 'Uhr'" : "d MMMM uuuu, HH:mm 'UTC'",
                        Locale.forLanguageTag(site.language()))
                .withZone(ZoneOffset.UTC);
    }

    byte[] print(Article article) {
        byte[] plain = layout.fill(slot -> value(article, slot)).getBytes(StandardCharsets.UTF_8);
        int missing = article.padKb() * 1024 - plain.length;
        return missing <= 0 ? plain : widened(plain, furniture.padding(missing));
    }

    /** The page with more in its head. */
    private static byte[] widened(byte[] plain, byte[] padding) {
        int at = 0;
        while (!Arrays.equals(plain, at, at + END_OF_HEAD.length, END_OF_HEAD, 0, END_OF_HEAD.length)) {
            at++;
        }
        byte[] page = new byte[plain.length + padding.length];
        System.arraycopy(plain, 0, page, 0, at);
        System.arraycopy(padding, 0, page, at, padding.length);
        System.arraycopy(plain, at, page, at + padding.length, plain.length - at);
        return page;
    }

    private String value(Article article, String slot) {
        return switch (slot) {
            case "title" -> escape(article.title());
            case "title.json" -> json(article.title());
            case "author" -> escape(article.text().author());
            case "author.json" -> json(article.text().author());
            case "summary" -> escape(article.summary());
            case "summary.json" -> json(article.summary());
            case "section" -> escape(article.text().section());
            case "language" -> article.text().language();
            case "caption" -> escape(article.text().caption());
            case "credit" -> escape(article.text().credit());
            case "image" -> article.site().base() + "/img/" + article.id() + ".jpg";
            case "url" -> article.url();
            case "home" -> article.site().homeUrl();
            case "feed" -> article.site().feedUrl();
            case "site" -> escape(article.site().title());
            case "published" -> article.published().toString();
            case "published.text" -> dateline(article.published());
            case "modified" -> article.modified().toString();
            case "modified.text" -> article.revision() == 1 ? "" : dateline(article.modified());
            case "related" -> related(article);
            default -> paragraphs(article, slot);
        };
    }

    private String dateline(Instant time) {
        return dateline.format(time);
    }

    private String related(Article article) {
        return furniture.related(article).stream()
                .map(headline -> "<li><a href=\"/archive/" + Integer.toHexString(headline.hashCode()) + "\">"
                        + escape(headline) + "</a></li>")
                .collect(Collectors.joining("\n"));
    }

    /** {@code p 2}, {@code p 3-5} or {@code p 6-}: these paragraphs, counted from 1, as far as there are. */
    private static String paragraphs(Article article, String slot) {
        if (!slot.startsWith("p ")) {
            throw new IllegalStateException("a layout has a slot nobody fills: " + slot);
        }
        String[] range = slot.substring(2).split("-", -1);
        List<String> all = article.text().paragraphs();
        int from = Math.min(Integer.parseInt(range[0]) - 1, all.size());
        int to = range.length == 1 ? from + 1 : range[1].isEmpty() ? all.size() : Integer.parseInt(range[1]);
        return all.subList(from, Math.min(to, all.size())).stream()
                .map(paragraph -> "<p>" + escape(paragraph) + "</p>")
                .collect(Collectors.joining("\n"));
    }
}
