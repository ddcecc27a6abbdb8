package dev.vedette.query.names;

/** A name that cannot be resolved; the message is for the person who typed it. */
public final class UnresolvedName extends Exception {

    private static final long serialVersionUID = 1L;

    private final String name;

    UnresolvedName(String name, String message) {
        super(message);
        this.name = name;
    }

    /** The name, as typed; empty if it is the query as a whole. */
    public String name() {
        return name;
    }
}
