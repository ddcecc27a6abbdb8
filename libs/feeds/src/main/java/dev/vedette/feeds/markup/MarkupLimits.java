package dev.vedette.feeds.markup;

/** What bounds the work on one document, whatever it holds. */
public final class MarkupLimits {

    /** Attributes of one tag that are kept. */
    public static final int ATTRIBUTES = 64;

    /** Nesting past which tags are left out; their text stays. */
    public static final int DEPTH = 128;

    /** Elements of a document that are kept. */
    public static final int ELEMENTS = 500_000;

    private MarkupLimits() {}
}
