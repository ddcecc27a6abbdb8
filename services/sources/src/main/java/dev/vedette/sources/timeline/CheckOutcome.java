package dev.vedette.sources.timeline;

import java.util.Locale;

/** What a check brought. */
public enum CheckOutcome {
    NEWS,
    NOTHING_NEW,
    FAILED;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
