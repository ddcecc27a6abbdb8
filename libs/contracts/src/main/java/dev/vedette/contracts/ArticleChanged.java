package dev.vedette.contracts;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On {@code changes}: the stored document of an article changed. It carries no content; readers look at the document as
 * it is when they come to it.
 *
 * @param version of the document after the change; it only grows
 */
public record ArticleChanged(
        UUID eventId,
        UUID articleId,
        long version,
        Set<What> what,
        @Nullable String traceparent) {

    public ArticleChanged {
        what = Set.copyOf(what);
    }

    /** What of the document changed. */
    public enum What {
        REVISION,
        TAGS,
        STORY,
        REMOVED
    }
}
