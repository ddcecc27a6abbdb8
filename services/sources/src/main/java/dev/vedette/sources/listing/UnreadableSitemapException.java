package dev.vedette.sources.listing;

/** What is there is no sitemap; the message says so in words for people. */
public final class UnreadableSitemapException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreadableSitemapException(String message) {
        super(message, null, false, false);
    }
}
