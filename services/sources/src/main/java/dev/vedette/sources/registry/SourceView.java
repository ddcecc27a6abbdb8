package dev.vedette.sources.registry;

import dev.vedette.sources.health.SourceState;
import dev.vedette.sources.settings.FullText;
import dev.vedette.sources.settings.SourceKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A source as callers see it.
 *
 * @param nextFetchAt never in the past; null while it is paused
 * @param dueNow whether its check is only waiting for its turn
 * @param checking whether it is being checked, or its pages are being fetched, just now
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
        boolean dueNow,
        boolean checking,
        long articlesSeen,
        Instant createdAt,
        int version) {

    static SourceView of(Source source, Instant now) {
        var health = source.health();
        var due = source.enabled && !health.nextFetchAt().isAfter(now);
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
                health.state(),
                health.stateReason(),
                health.stateSince(),
                health.lastStatus(),
                health.lastCheckedAt(),
                health.lastFetchedAt(),
                source.rhythm().lastNewsAt(),
                source.rhythm().usualGapSeconds(),
                source.progress().movedTo(),
                nextFetchAt(source, due, now),
                source.enabled ? health.nextFetchReason() : "It is paused",
                due,
                source.progress().isClaimed(now),
                health.articlesSeen(),
                source.createdAt,
                source.version);
    }

    private static @Nullable Instant nextFetchAt(Source source, boolean due, Instant now) {
        if (!source.enabled) {
            return null;
        }
        return due ? now : source.health().nextFetchAt();
    }
}
