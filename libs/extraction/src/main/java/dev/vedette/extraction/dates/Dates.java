package dev.vedette.extraction.dates;

import org.jspecify.annotations.Nullable;

/** When the article appeared and when it was changed, as far as the page tells. */
public record Dates(@Nullable Moment published, @Nullable Moment modified) {}
