package dev.vedette.sources.polling;

/** Kafka did not acknowledge a page. */
final class StreamDownException extends RuntimeException {

    private static final long serialVersionUID = 1;

    StreamDownException(Throwable cause) {
        super("The stream did not take a page", cause);
    }
}
