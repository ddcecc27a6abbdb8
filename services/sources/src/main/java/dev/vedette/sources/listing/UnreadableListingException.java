package dev.vedette.sources.listing;

/** What was fetched lists no articles; the message is for people. */
public final class UnreadableListingException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnreadableListingException(String message) {
        super(message, null, false, false);
    }
}
