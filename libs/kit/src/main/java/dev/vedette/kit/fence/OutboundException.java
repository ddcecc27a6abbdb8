package dev.vedette.kit.fence;

/** Why a request of ours came to nothing; its message is for people. */
public final class OutboundException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What kind of failure it is. */
    public enum Reason {
        BAD_ADDRESS,
        FENCED,
        UNREACHABLE,
        TIMEOUT,
        TOO_LARGE,
        TOO_MANY_REDIRECTS
    }

    private final Reason reason;

    OutboundException(Reason reason, String message) {
        super(message, null, false, false);
        this.reason = reason;
    }

    static OutboundException badAddress(String message) {
        return new OutboundException(Reason.BAD_ADDRESS, message);
    }

    static OutboundException fenced(String message) {
        return new OutboundException(Reason.FENCED, message);
    }

    public Reason reason() {
        return reason;
    }
}
