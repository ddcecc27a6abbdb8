package dev.vedette.query;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The fields that can be named before an operand. */
public enum Field {
    TITLE(true),
    LEAD(true),
    BODY(true),
    AUTHOR(true),
    SOURCE(true),
    URL(true),
    CAPTION(true),
    SITE(false),
    LANG(false),
    COUNTRY(false),
    COLLECTION(false);

    private final boolean text;

    Field(boolean text) {
        this.text = text;
    }

    /** Whether it holds words (else it holds one value that is compared as a whole). */
    public boolean isText() {
        return text;
    }

    /** How it is typed, without the colon. */
    public String typed() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field typed so, in any case. */
    public static @Nullable Field find(String typed) {
        return Arrays.stream(values())
                .filter(field -> field.name().equalsIgnoreCase(typed))
                .findFirst()
                .orElse(null);
    }
}
