package dev.vedette.sources.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A source to register; {@link SourceChecks} says what is allowed. */
public record NewSource(
        @Nullable String url,
        @Nullable String name,
        @Nullable SourceKind kind,
        @Nullable String selector,
        @Nullable FullText fullText,
        @Nullable Boolean enabled,
        @Nullable String country,
        @Nullable String language,
        @Nullable List<@Nullable String> tags,
        @Nullable List<@Nullable String> collections,
        @Nullable String owner,
        @Nullable String notes,
        @Nullable Integer pollSeconds) {}
