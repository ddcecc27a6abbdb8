package dev.vedette.local.launcher;

/** The command line makes no sense; the message says why. */
public final class UsageException extends RuntimeException {

    public UsageException(String message) {
        super(message);
    }
}
