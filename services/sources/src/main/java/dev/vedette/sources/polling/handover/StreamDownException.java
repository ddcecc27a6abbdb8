package dev.vedette.sources.polling.handover;

import dev.vedette.sources.polling.journal.UnsentPage;

/** Kafka did not acknowledge a page. */
final class StreamDownException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient UnsentPage page;

    StreamDownException(UnsentPage page, Throwable cause) {
        super("The stream did not take a page", cause);
        this.page = page;
    }

    UnsentPage page() {
        return page;
    }
}
