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
 */
public record SourceFacts(
        UUID id,
        String name,
        String site,
        @Nullable String country,
        @Nullable String language,
        List<String> tags) {

    public SourceFacts {
        tags = List.copyOf(tags);
    }
}
