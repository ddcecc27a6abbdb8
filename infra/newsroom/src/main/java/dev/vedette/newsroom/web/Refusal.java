package dev.vedette.newsroom.web;

/** A request that cannot be done: its status, the field at fault and what to do instead. */
public final class Refusal extends RuntimeException {

    private final int status;
    private final String field;

    public Refusal(int status, String field, String message) {
        super(message);
        this.status = status;
        this.field = field;
    }

    public int status() {
        return status;
    }

    public String field() {
        return field;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
