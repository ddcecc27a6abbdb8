package dev.vedette.sources.opml;

/** What came of an entry of an import. */
public enum EntryOutcome {
    CREATED,
    /** There is a source with its address already. */
    DUPLICATE,
    INVALID
}
