package dev.vedette.sources.seen;

/** Where the page of an entry is. */
enum EntryState {
    /** Waits to be fetched and handed over, for the first time or again. */
    PENDING,
    /** Kafka has acknowledged it. */
    HANDED_OVER,
    /** It cannot be fetched, as {@code problem} says. */
    GIVEN_UP
}
