package dev.vedette.query.plan;

import dev.vedette.query.Field;

/** Where words have positions of their own; nothing is near to anything in another space. */
public enum Space {
    TITLE,
    TEXT,
    /** The first paragraph of the text; its positions are those of the text. */
    LEAD,
    AUTHOR,
    SOURCE,
    URL,
    CAPTION;

    static Space of(Field field) {
        return switch (field) {
            case TITLE -> TITLE;
            case LEAD -> LEAD;
            case BODY -> TEXT;
            case AUTHOR -> AUTHOR;
            case SOURCE -> SOURCE;
            case URL -> URL;
            case CAPTION -> CAPTION;
            case SITE, LANG, COUNTRY, COLLECTION ->
                throw new IllegalArgumentException(field + " holds a value, not words");
        };
    }
}
