package dev.vedette.sources.health;

import java.util.Locale;

/** How a source does. */
public enum SourceState {
    /** Not fetched yet. */
    NEW,
    HEALTHY,
    /** The last check failed, but those before it did not: it may be a hiccup. */
    DEGRADED,
    /** Check after check fails; it is tried again with growing pauses. */
    FAILING,
    /** It answers, but nothing new came for much longer than it ever takes. */
    SILENT,
    /** It says that it is gone for good, or has failed for weeks; it is still tried once a day. */
    GONE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
