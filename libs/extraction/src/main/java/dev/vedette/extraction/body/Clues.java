package dev.vedette.extraction.body;

import org.jspecify.annotations.Nullable;

/** What the page says of the article before its text is looked for. */
public record Clues(
        @Nullable String title,
        @Nullable String statedBody,
        @Nullable String description) {}
