package dev.vedette.query.syntax;

/** How large a query may be. Each has a name that its error says. */
public final class Limits {

    /** UTF-16 units of a query's text. */
    public static final int LENGTH = 100_000;
    /** Words, phrases and values of a query, word lists and topics included. */
    public static final int TERMS = 5_000;
    /** Words with {@code *} or {@code ?} in a query. */
    public static final int WILDCARDS = 100;
    /** Brackets within brackets. */
    public static final int NESTING = 20;
    /** Words of a phrase. */
    public static final int PHRASE_WORDS = 50;
    /** Words between the operands of NEAR. */
    public static final int DISTANCE = 50;
    /** Different numbers of words on one side of NEAR: a search tries each with each of the other side. */
    public static final int NEAR_LENGTHS = 10;
    /** The number in atleast. */
    public static final int AT_LEAST = 10;
    /** Words that one atleast counts together. */
    public static final int COUNTED_WORDS = 50;
    /** Topics that ask for topics. */
    public static final int TOPICS_DEEP = 10;
    /** Errors reported at once. */
    static final int ERRORS = 20;

    private Limits() {}
}
