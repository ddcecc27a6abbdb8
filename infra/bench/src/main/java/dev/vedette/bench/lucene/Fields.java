package dev.vedette.bench.lucene;

import dev.vedette.query.Field;
import dev.vedette.query.plan.Space;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names of the fields and of what stands in some of them. */
final class Fields {

    static final String COUNTS = "counts";
    static final String PUBLISHED = "published";

    private static final String EXACT = "_exact";

    private Fields() {}

    static String of(Space space, boolean exact) {
        return space.name().toLowerCase(Locale.ROOT) + (exact ? EXACT : "");
    }

    static boolean isExact(String field) {
        return field.endsWith(EXACT);
    }

    static String fact(Field field) {
        return "is_" + field.typed();
    }

    /** A word that stands so many times. */
    static String count(String word, int times) {
        return word + "|" + times;
    }

    /** The one count, or all up to it. */
    static Stream<String> counts(String word, boolean one, int times) {
        return IntStream.rangeClosed(one ? times : 1, times).mapToObj(each -> count(word, each));
    }
}
