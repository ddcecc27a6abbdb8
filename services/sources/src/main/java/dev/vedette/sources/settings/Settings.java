package dev.vedette.sources.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people say of a source, checked.
 *
 * @param url normalised
 * @param name null to take the feed's title
 * @param selector CSS selector of the links to follow; only of pages, and null to find them automatically
 * @param enabled false while it is paused
 * @param owner who looks after it
 * @param collections names of those it belongs to
 * @param pollSeconds how often to check it; null to let its own rhythm decide
 */
public record Settings(
        String url,
        @Nullable String name,
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
        @Nullable Integer pollSeconds) {

    public Settings {
        tags = List.copyOf(tags);
        collections = List.copyOf(collections);
    }

    public Settings enabled(boolean now) {
        return with(now, tags, collections);
    }

    public Settings tagged(List<String> words) {
        return with(enabled, words, collections);
    }

    public Settings in(List<String> names) {
        return with(enabled, tags, names);
    }

    private Settings with(boolean enabledNow, List<String> words, List<String> names) {
        return new Settings(
                url,
                name,
                kind,
                selector,
                fullText,
                enabledNow,
                country,
                language,
                words,
                names,
                owner,
                notes,
                pollSeconds);
    }
}
