package dev.vedette.query.syntax;

import dev.vedette.query.Field;
import dev.vedette.query.Query;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a field that holds values takes, wherever it was written: in the query or in a list that it names. */
public final class FieldValues {

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*");
    private static final Pattern COUNTRY = Pattern.compile("[A-Za-z]{2}");
    private static final Pattern SITE = Pattern.compile("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*");

    private FieldValues() {}

    /** Why an operand is no value of the field; null if it is one, or the field holds words. */
    public static @Nullable String misfit(Field field, Query operand) {
        if (field.isText()) {
            return null;
        }
        return switch (operand) {
            case Query.Word word -> misfit(field, word.text());
            case Query.Phrase phrase -> misfit(field, phrase.text());
            case Query.Wildcard ignored -> field.typed() + ": takes whole values, no wildcards.";
            case Query.Exact ignored -> field.typed() + ": is blind to case anyway.";
            case Query.Near ignored -> field.typed() + ": holds no words that could be near.";
            default -> null;
        };
    }

    private static @Nullable String misfit(Field field, String value) {
        return switch (field) {
            case LANG -> fits(LANGUAGE, value) ? null : wrong("lang: takes a language code such as en or pt-BR", value);
            case COUNTRY ->
                fits(COUNTRY, value) ? null : wrong("country: takes a code of two letters such as UA", value);
            case SITE -> fits(SITE, value) ? null : wrong("site: takes a host such as example.org", value);
            default -> null;
        };
    }

    private static boolean fits(Pattern form, String value) {
        return form.matcher(value).matches();
    }

    private static String wrong(String what, String value) {
        return what + ", not “" + Operands.shown(value) + "”.";
    }
}
