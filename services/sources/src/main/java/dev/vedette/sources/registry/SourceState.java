package dev.vedette.sources.registry;

import java.util.Locale;

/** How a source does. */
public enum SourceState {
    /** Not fetched yet. */
    NEW,
    HEALTHY,
    /** The last fetch failed; it is tried again with growing pauses. */
    FAILING;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
