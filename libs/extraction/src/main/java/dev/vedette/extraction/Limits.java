package dev.vedette.extraction;

/**
 * What bounds the work on one page, whatever it holds. Steps are counted, no clock is asked: the same page gives the
 * same article on a busy machine. A page within these limits takes well under a second.
 */
public final class Limits {

    /** Bytes of a page that are read. */
    public static final int MAX_BYTES = 4 * 1024 * 1024;

    /** Characters of pasted text that are read. */
    public static final int MAX_PASTED = 1024 * 1024;

    /** Nodes of a page that are looked at, in document order. */
    public static final int MAX_NODES = 120_000;

    /** Nesting past which elements are replaced by their text. */
    public static final int MAX_DEPTH = 300;

    /** Blocks of text that are judged, in reading order; what follows them is left out. */
    public static final int MAX_BLOCKS = 6_000;

    /** Captions that are kept. */
    public static final int MAX_CAPTIONS = 200;

    /** Elements that are read in search of a byline, after those that machines are told. */
    public static final int MAX_BYLINES = 400;

    private Limits() {}
}
