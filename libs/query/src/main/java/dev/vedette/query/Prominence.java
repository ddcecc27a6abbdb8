package dev.vedette.query;

/** How a document deals with what a query asks for, from most to least; cut from its salience. */
public enum Prominence {
    /** It is what the document is about: salience of at least 0.55. */
    MAIN(0.55),
    /** A part of it deals with it: salience of at least 0.25. */
    NOTABLE(0.25),
    /** It is mentioned. */
    PASSING(0);

    private final double floor;

    Prominence(double floor) {
        this.floor = floor;
    }

    /** The prominence of a salience. */
    public static Prominence of(double salience) {
        if (salience >= MAIN.floor) {
            return MAIN;
        }
        return salience >= NOTABLE.floor ? NOTABLE : PASSING;
    }
}
