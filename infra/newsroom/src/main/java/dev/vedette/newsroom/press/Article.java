package dev.vedette.newsroom.press;

import dev.vedette.newsroom.writing.Manuscript;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a published article.
 *
 * @param path where it is on its site; an edit does not change it
 * @param padKb the page has at least so many kilobytes, by furniture and scripts
 * @param copyOf id of the article it was taken over from
 */
public record Article(
        String id,
        Site site,
        String path,
        int revision,
        Manuscript text,
        Instant published,
        Instant modified,
        int padKb,
        @Nullable String copyOf) {

    public String url() {
        return site.base() + path;
    }

    public String title() {
        return text.title();
    }

    /** The first paragraph, what feeds and cards show. */
    public String summary() {
        return text.paragraphs().getFirst();
    }

    Article revised(Manuscript next, Instant now) {
        return new Article(id, site, path, revision + 1, next, published, now, padKb, copyOf);
    }
}
