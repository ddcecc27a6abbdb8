package dev.vedette.sources.registry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A source as callers see it.
 *
 * @param nextFetchAt null while it is paused
 */
public record SourceView(
        UUID id,
        String url,
        String name,
        String site,
        SourceKind kind,
        @Nullable String selector,
        FullText fullText,
        boolean enabled,
        @Nullable String country,
        @Nullable String language,
        List<String> tags,
        List<String> collections,
        @Nullable String owner,
        @Nullable String notes,
        @Nullable Integer pollSeconds,
        SourceState state,
        @Nullable String stateReason,
        Instant stateSince,
        @Nullable String lastStatus,
        @Nullable Instant lastCheckedAt,
        @Nullable Instant lastFetchedAt,
        @Nullable Instant lastNewsAt,
        @Nullable Long usualGapSeconds,
        @Nullable String movedTo,
        @Nullable Instant nextFetchAt,
        String nextFetchReason,
        long articlesSeen,
        Instant createdAt,
        int version) {

    static SourceView of(Source source) {
        var health = source.health;
        return new SourceView(
                source.id,
                source.url,
                source.name,
                source.site,
                source.kind,
                source.selector,
                source.fullText,
                source.enabled,
                source.country,
                source.language,
                List.of(source.tags),
                List.of(source.collections),
                source.owner,
                source.notes,
                source.pollSeconds,
                health.state,
                health.stateReason,
                health.stateSince,
                health.lastStatus,
                health.lastCheckedAt,
                health.lastFetchedAt,
                source.rhythm.lastNewsAt,
                source.rhythm.usualGapSeconds(),
                source.progress.movedTo(),
                source.enabled ? health.nextFetchAt : null,
                source.enabled ? health.nextFetchReason : "It is paused",
                health.articlesSeen,
                source.createdAt,
                source.version);
    }
}
