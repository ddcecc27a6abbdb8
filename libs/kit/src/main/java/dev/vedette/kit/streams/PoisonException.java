package dev.vedette.kit.streams;

/** A record that no repetition can help: it cannot be understood or breaks a rule. */
public final class PoisonException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public PoisonException(String reason) {
        super(reason);
    }

    public PoisonException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
