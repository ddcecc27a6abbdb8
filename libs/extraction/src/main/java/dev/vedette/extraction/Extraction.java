package dev.vedette.extraction;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clean article.
 *
 * @param text the body: paragraphs separated by a blank line; headings, list items and table rows are paragraphs
 * @param author people and agencies, separated by {@code "; "}
 * @param published when it appeared; midnight where the page tells a day only; never guessed from the clock
 * @param language BCP 47 primary language
 * @param canonicalUrl as the page declares it, normalised; whether to believe it is for the caller to decide
 * @param truncated the page gives only a beginning (a paywall, or a page longer than the limits)
 * @param article false for index pages and pages without any text of their own
 * @param offset in which offset from UTC the page tells its dates, where it says so
 */
public record Extraction(
        @Nullable String title,
        String text,
        @Nullable String author,
        @Nullable Instant published,
        @Nullable Instant modified,
        @Nullable String language,
        @Nullable String canonicalUrl,
        @Nullable String site,
        @Nullable String image,
        List<Caption> captions,
        List<String> tags,
        boolean truncated,
        boolean article,
        @Nullable String section,
        @Nullable ZoneOffset offset) {

    public Extraction {
        captions = List.copyOf(captions);
        tags = List.copyOf(tags);
    }
}
