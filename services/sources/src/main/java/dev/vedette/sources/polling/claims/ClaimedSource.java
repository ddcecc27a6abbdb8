package dev.vedette.sources.polling.claims;

import dev.vedette.contracts.SourceFacts;
import dev.vedette.sources.listing.Approach;
import dev.vedette.sources.progress.Progress.Validators;
import dev.vedette.sources.registry.Source;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A source that this process works on for a while.
 *
 * @param by the process that took it
 * @param since when it was taken
 * @param isDue whether to look at its listing, or only to fetch pages that wait
 * @param isConditional whether to ask the server to send nothing where nothing changed
 */
public record ClaimedSource(
        UUID sourceId,
        UUID by,
        Instant since,
        SourceFacts facts,
        URI url,
        Approach approach,
        boolean isDue,
        boolean isConditional,
        Validators validators) {

    public static ClaimedSource of(Source source, UUID by, Duration wholeEvery, Instant now) {
        var progress = source.progress();
        return new ClaimedSource(
                source.id(),
                by,
                now,
                source.facts(),
                progress.address(source.url()),
                new Approach(source.kind(), source.selector(), source.fullText()),
                !source.health().nextFetchAt().isAfter(now),
                progress.mayAskConditionally(now, wholeEvery),
                progress.validators());
    }
}
