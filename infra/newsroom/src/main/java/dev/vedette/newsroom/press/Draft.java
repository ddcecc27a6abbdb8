package dev.vedette.newsroom.press;

import dev.vedette.newsroom.web.Refusal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A wish for a new article; everything may be left open.
 *
 * @param site name of the site, else one of the template's language
 * @param template name of the template, else one of the site's language
 * @param title instead of the template's
 * @param paragraphs instead of the template's
 * @param seed another article on the template's subject, the same for the same seed
 * @param padKb least size of the page, 0 to 2048
 * @param publishedAt else now
 */
public record Draft(
        @Nullable String site,
        @Nullable String template,
        @Nullable String title,
        @Nullable List<String> paragraphs,
        @Nullable Long seed,
        @Nullable Integer padKb,
        @Nullable Instant publishedAt) {

    private static final int LARGEST_PAD = 2048;

    public Draft {
        if (title != null && title.isBlank()) {
            throw new Refusal(400, "title", "a title has at least one letter; leave it out for the template's");
        }
        if (paragraphs != null && (paragraphs.isEmpty() || paragraphs.stream().anyMatch(String::isBlank))) {
            throw new Refusal(400, "paragraphs", "give at least one paragraph and no blank ones, or leave it out");
        }
        if (padKb != null && (padKb < 0 || padKb > LARGEST_PAD)) {
            throw new Refusal(400, "padKb", "padKb is between 0 and " + LARGEST_PAD);
        }
        paragraphs = paragraphs == null ? null : List.copyOf(paragraphs);
    }

    /** The template as written. */
    public static Draft of(String template) {
        return new Draft(null, template, null, null, null, null, null);
    }

    /** An article of one's own words. */
    public static Draft of(String title, List<String> paragraphs) {
        return new Draft(null, null, title, paragraphs, null, null, null);
    }

    public Draft on(String siteName) {
        return new Draft(siteName, template, title, paragraphs, seed, padKb, publishedAt);
    }

    public Draft seeded(long number) {
        return new Draft(site, template, title, paragraphs, number, padKb, publishedAt);
    }

    public Draft titled(String words) {
        return new Draft(site, template, words, paragraphs, seed, padKb, publishedAt);
    }

    public Draft paddedTo(int kilobytes) {
        return new Draft(site, template, title, paragraphs, seed, kilobytes, publishedAt);
    }

    public Draft publishedAt(Instant time) {
        return new Draft(site, template, title, paragraphs, seed, padKb, time);
    }
}
