package dev.vedette.query.search;

import dev.vedette.query.Field;
import dev.vedette.query.plan.Space;
import java.util.Locale;

/** Names of the fields in the index; all lie in two objects, apart from what else the document holds. */
final class Names {

    static final String OBJECT = "tokens";
    static final String FACETS = "facets";
    static final String COUNTS = "counts";
    static final String PUBLISHED = "published";

    private Names() {}

    /** A field below the object. */
    static String path(String name) {
        return OBJECT + "." + name;
    }

    static String folded(Space space) {
        return space.name().toLowerCase(Locale.ROOT);
    }

    static String exact(Space space) {
        return folded(space) + "_exact";
    }

    static String fact(Field field) {
        return field.typed();
    }

    /** The one term that says a word stands so many times. */
    static String count(String word, int atLeast) {
        return word + "|" + atLeast;
    }
}
