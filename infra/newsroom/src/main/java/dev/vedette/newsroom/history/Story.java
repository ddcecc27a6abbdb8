package dev.vedette.newsroom.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article to write.
 *
 * @param copiedTo the site that takes it over
 * @param copied when
 */
record Story(
        Instant published,
        String site,
        String template,
        long seed,
        @Nullable String copiedTo,
        @Nullable Instant copied) {}
