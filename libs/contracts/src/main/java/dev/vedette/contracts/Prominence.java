package dev.vedette.contracts;

/** How an article deals with a topic; the order is from most to least. */
public enum Prominence {
    MAIN,
    NOTABLE,
    PASSING;

    /** Whether this is as prominent as {@code floor}, or more. */
    public boolean atLeast(Prominence floor) {
        return compareTo(floor) <= 0;
    }
}
