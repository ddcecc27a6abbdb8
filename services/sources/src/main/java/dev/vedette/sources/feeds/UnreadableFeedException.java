package dev.vedette.sources.feeds;

/** What was fetched is no feed; the message is for people. */
public final class UnreadableFeedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreadableFeedException(String message) {
        super(message, null, false, false);
    }
}
