package dev.vedette.sources.polling;

import dev.vedette.contracts.SourceFacts;
import dev.vedette.sources.registry.Source;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A source that this process works on for a while.
 *
 * @param isFeedDue whether to fetch the feed, or only pages that wait
 */
record Claim(
        UUID sourceId,
        SourceFacts facts,
        URI url,
        boolean isFeedDue,
        @Nullable String etag,
        @Nullable String lastModified) {

    static Claim of(Source source, Instant now) {
        var progress = source.progress();
        return new Claim(
                source.id(),
                source.facts(),
                URI.create(source.url()),
                !source.health().nextFetchAt().isAfter(now),
                progress.etag(),
                progress.lastModified());
    }
}
