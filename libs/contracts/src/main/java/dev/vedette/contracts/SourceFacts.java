package dev.vedette.contracts;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a source when it published.
 *
 * @param site its registrable domain or host, such as {@code example.org}
 * @param country ISO 3166-1 alpha-2
 * @param language BCP 47
 * @param collections names of the collections it belongs to; in events from before there were any it is absent
 */
public record SourceFacts(
        UUID id,
        String name,
        String site,
        @Nullable String country,
        @Nullable String language,
        List<String> tags,
        List<String> collections) {

    public SourceFacts {
        tags = List.copyOf(tags);
        collections = collections == null ? List.of() : List.copyOf(collections);
    }

    /** Of a source that belongs to no collection. */
    public SourceFacts(
            UUID id, String name, String site, @Nullable String country, @Nullable String language, List<String> tags) {
        this(id, name, site, country, language, tags, List.of());
    }
}
