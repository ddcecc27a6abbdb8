package dev.vedette.sources.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people say of a source, checked.
 *
 * @param url normalised
 * @param name null to take the feed's title
 */
record Settings(
        String url,
        @Nullable String name,
        @Nullable String country,
        @Nullable String language,
        List<String> tags,
        int pollSeconds) {

    Settings {
        tags = List.copyOf(tags);
    }
}
