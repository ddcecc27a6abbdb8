package dev.vedette.extraction;

/** What bounds the work on one page, whatever it holds. */
public final class Limits {

    /** Bytes of a page that are read. */
    public static final int MAX_BYTES = 4 * 1024 * 1024;

    /** Characters of pasted text that are read. */
    public static final int MAX_PASTED = 1024 * 1024;

    /** Nodes of a page that are looked at, in document order. */
    public static final int MAX_NODES = 120_000;

    /** Nesting past which elements are replaced by their text. */
    public static final int MAX_DEPTH = 300;

    private Limits() {}
}
