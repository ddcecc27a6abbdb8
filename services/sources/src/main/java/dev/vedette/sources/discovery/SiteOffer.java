package dev.vedette.sources.discovery;

import dev.vedette.sources.settings.SourceKind;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be registered as a source.
 *
 * @param kind what to register it as
 * @param title what it calls itself
 * @param listed how many entries it lists now
 * @param newest when its newest entry was published; null where it does not say
 * @param sample its first entries
 * @param sourceId the source that has this address already
 */
public record SiteOffer(
        SourceKind kind,
        String url,
        @Nullable String title,
        int listed,
        @Nullable Instant newest,
        List<SampleEntry> sample,
        @Nullable UUID sourceId) {

    private static final int SAMPLES = 5;

    static SiteOffer of(SourceKind kind, String url, @Nullable String title, List<SampleEntry> entries) {
        var newest = entries.stream()
                .map(SampleEntry::published)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        var sample = entries.stream().limit(SAMPLES).toList();
        return new SiteOffer(kind, url, title, entries.size(), newest, sample, null);
    }

    SiteOffer registeredAs(@Nullable UUID id) {
        return new SiteOffer(kind, url, title, listed, newest, sample, id);
    }

    /** An entry as an example of what would come. */
    public record SampleEntry(
            @Nullable String title, String link, @Nullable Instant published) {}
}
