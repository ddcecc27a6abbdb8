package dev.vedette.sources.listing;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a sitemap lists. */
public sealed interface Sitemap {

    /** Pages, the newest first; those without a date come last, in the sitemap's order. */
    record Pages(List<Page> pages) implements Sitemap {

        public Pages {
            pages = List.copyOf(pages);
        }
    }

    /** Other sitemaps, the newest first; those without a date come last, in the index's order. */
    record Index(List<Child> children) implements Sitemap {

        public Index {
            children = List.copyOf(children);
        }
    }

    /**
     * A page of a site.
     *
     * @param link absolute and normalised
     * @param title of the news extension, as the next two
     * @param published when it was
     * @param language BCP 47, as the sitemap says it
     * @param modified when it changed last
     */
    record Page(
            String link,
            @Nullable String title,
            @Nullable Instant published,
            @Nullable String language,
            @Nullable Instant modified) {

        /** When it was published or, where that is not told, changed. */
        public @Nullable Instant time() {
            return published == null ? modified : published;
        }

        /** Whether the sitemap tells of it as of news. */
        public boolean isNews() {
            return title != null || published != null;
        }
    }

    /** Another sitemap. */
    record Child(URI address, @Nullable Instant modified) {}
}
