package dev.vedette.sources.polling.claims;

import java.util.UUID;

/** The source was deleted, or another process took it over: what was done is left to whoever has it now. */
public final class ClaimLostException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public ClaimLostException(UUID sourceId) {
        super("source " + sourceId + " is not ours any more", null, false, false);
    }
}
