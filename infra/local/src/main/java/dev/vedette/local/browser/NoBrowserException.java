package dev.vedette.local.browser;

/** There is no browser to test with; the message says what to do. */
public final class NoBrowserException extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoBrowserException(String message) {
        super(message);
    }
}
