package dev.vedette.query;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What queries look at.
 *
 * @param text paragraphs separated by a blank line; the first is the lead
 * @param source the source's name
 * @param site its host, such as {@code news.example.org}; {@code site:example.org} finds it too
 * @param language BCP 47
 * @param country ISO 3166-1 alpha-2
 * @param collections names of the collections its source is in
 */
public record Document(
        String title,
        String text,
        @Nullable String author,
        @Nullable String source,
        @Nullable String site,
        @Nullable String language,
        @Nullable String country,
        @Nullable String url,
        @Nullable Instant published,
        List<String> captions,
        List<String> collections) {

    public Document {
        captions = List.copyOf(captions);
        collections = List.copyOf(collections);
    }

    /** A document of which only title and text are known. */
    public static Document of(String title, String text) {
        return new Document(title, text, null, null, null, null, null, null, null, List.of(), List.of());
    }

    /** The first paragraph of {@code text}, with the white space before it. */
    public static String lead(String text) {
        return text.substring(0, leadEnd(text));
    }

    private static int leadEnd(String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) == '\n' && blankLineFollows(text, i + 1)) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean blankLineFollows(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '\n' && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i < text.length() && text.charAt(i) == '\n';
    }
}
