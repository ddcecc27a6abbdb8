package dev.vedette.query.match;

import dev.vedette.query.plan.Space;

/**
 * How much a document is about what was found in it, from 0 to 1:
 *
 * <pre>
 * salience = 0.35 title + 0.20 lead + 0.10 early + 0.20 density + 0.15 spread
 *
 * title    1 if it is found in the title, else 0
 * lead     1 if it is found in the first paragraph, else 0
 * early    1 - (position of the first place in the text) / (words of the text)
 * density  places in the text / (2 + words of the text / 100), at most 1
 * spread   the text is cut into ten equal parts; those with a place, divided by 4, at most 1
 * </pre>
 *
 * <p>Without a text, the title alone decides: 1 if it is found there.
 */
final class Salience {

    private static final double TITLE = 0.35;
    private static final double LEAD = 0.20;
    private static final double EARLY = 0.10;
    private static final double DENSITY = 0.20;
    private static final double SPREAD = 0.15;

    private static final int PARTS = 10;
    private static final int PARTS_FOR_ALL = 4;

    private Salience() {}

    /** Of places that do not overlap. */
    static double of(Findings places, Axis axis) {
        int textStart = axis.from(Space.TEXT);
        int words = axis.end(Space.TEXT) - textStart;
        int first = words;
        int parts = 0;
        int inText = 0;
        for (int i = 0; i < places.size(); i++) {
            int position = places.from(i) - textStart;
            if (position >= 0) {
                first = Math.min(first, position);
                parts |= 1 << (int) ((long) position * PARTS / words);
                inText++;
            }
        }
        double title = places.size() > inText ? 1 : 0;
        if (words == 0) {
            return title;
        }
        if (inText == 0) {
            return TITLE * title;
        }
        double lead = first < axis.end(Space.LEAD) - textStart ? 1 : 0;
        double early = 1 - (double) first / words;
        double density = Math.min(1, inText / (2 + words / 100.0));
        double spread = Math.min(1, (double) Integer.bitCount(parts) / PARTS_FOR_ALL);
        return TITLE * title + LEAD * lead + EARLY * early + DENSITY * density + SPREAD * spread;
    }
}
