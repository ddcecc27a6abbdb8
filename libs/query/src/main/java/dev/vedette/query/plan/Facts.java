package dev.vedette.query.plan;

import dev.vedette.query.Document;
import dev.vedette.query.Field;
import dev.vedette.query.analysis.Analysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The values of a document's fields that are no text, written so that equal values are equal strings. */
public final class Facts {

    private Facts() {}

    /** All values of a field that a query may name; a site is also found by the domains above it. */
    public static List<String> of(Document document, Field field) {
        return switch (field) {
            case SITE -> suffixes(document.site(), '.');
            case LANG -> prefixes(document.language());
            case COUNTRY -> document.country() == null ? List.of() : List.of(value(field, document.country()));
            case COLLECTION ->
                document.collections().stream().map(name -> value(field, name)).toList();
            default -> throw new IllegalArgumentException(field + " is text");
        };
    }

    /** A value as a query names it, or as lists to choose from do. */
    public static String value(Field field, String typed) {
        return switch (field) {
            case LANG -> typed.strip().toLowerCase(Locale.ROOT).replace('_', '-');
            case COLLECTION, AUTHOR -> Analysis.of(typed).foldedStream();
            default -> typed.strip().toLowerCase(Locale.ROOT);
        };
    }

    private static List<String> suffixes(@Nullable String site, char separator) {
        List<String> all = new ArrayList<>();
        String rest = site == null ? "" : value(Field.SITE, site);
        while (!rest.isEmpty()) {
            all.add(rest);
            int at = rest.indexOf(separator);
            rest = at < 0 ? "" : rest.substring(at + 1);
        }
        return all;
    }

    private static List<String> prefixes(@Nullable String language) {
        List<String> all = new ArrayList<>();
        String rest = language == null ? "" : value(Field.LANG, language);
        while (!rest.isEmpty()) {
            all.add(rest);
            int at = rest.lastIndexOf('-');
            rest = at < 0 ? "" : rest.substring(0, at);
        }
        return all;
    }
}
