package dev.vedette.sources.listing;

import dev.vedette.feeds.Polling;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an address lists, in its order.
 *
 * @param title what it calls itself
 * @param polling how the publisher asks to be followed
 */
public record Listing(@Nullable String title, List<ListedEntry> entries, Polling polling) {

    private static final Polling NOTHING_ASKED = new Polling(null, null, Set.of(), Set.of(), null, null);

    public Listing {
        entries = List.copyOf(entries);
    }

    /** Of what only feeds can say nothing is said. */
    public static Listing of(List<ListedEntry> entries) {
        return new Listing(null, entries, NOTHING_ASKED);
    }
}
