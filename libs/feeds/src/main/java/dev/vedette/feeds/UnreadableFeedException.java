package dev.vedette.feeds;

/** What was fetched is no feed. The only exception that {@link FeedParser} throws. */
public final class UnreadableFeedException extends Exception {

    /** What it is instead. */
    public enum Reason {
        /** Nothing, or white space. */
        EMPTY,
        /** An HTML page. */
        WEB_PAGE,
        /** Something else. */
        NO_FEED
    }

    private static final long serialVersionUID = 1;

    private final Reason reason;

    UnreadableFeedException(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
