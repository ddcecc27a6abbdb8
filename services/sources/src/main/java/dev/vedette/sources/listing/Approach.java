package dev.vedette.sources.listing;

import dev.vedette.sources.settings.FullText;
import dev.vedette.sources.settings.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * How to read what is at the address of a source.
 *
 * @param selector CSS selector of the links to follow, of a page
 * @param fullText whether to take the articles from the feed itself
 */
public record Approach(SourceKind kind, @Nullable String selector, FullText fullText) {}
