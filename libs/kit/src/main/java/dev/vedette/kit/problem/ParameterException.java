package dev.vedette.kit.problem;

/** The value of a parameter does not convert, and its converter knows what to send instead. A 400. */
public class ParameterException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String value;
    private final String fix;

    public ParameterException(String value, String fix) {
        super("'" + value + "' is not possible here");
        this.value = value;
        this.fix = fix;
    }

    public String value() {
        return value;
    }

    public String fix() {
        return fix;
    }
}
