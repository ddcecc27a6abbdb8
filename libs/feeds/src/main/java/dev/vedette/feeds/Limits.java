package dev.vedette.feeds;

/** What bounds the work on one feed, whatever it holds; see also {@link dev.vedette.feeds.markup.MarkupLimits}. */
public final class Limits {

    /** Bytes of a feed that are read. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    /** Entries that are read, in the feed's order. */
    public static final int MAX_ENTRIES = 5_000;

    /** Tags, enclosures or authors of one entry that are read. */
    public static final int MAX_LISTED = 200;

    private Limits() {}
}
