package dev.vedette.query.syntax;

import dev.vedette.query.syntax.Lexeme.Kind;
import java.util.List;

/** Writes a query that mixes AND and OR with the brackets it lacks. */
final class Readings {

    /** Longer parts are shown cut: the reading is for people. */
    private static final int SHOWN = 300;

    private Readings() {}

    /** The reading in which {@code closer} binds closer. */
    static String of(String text, List<Parsed> parts, List<Kind> between, Kind closer) {
        StringBuilder reading = new StringBuilder();
        int i = 0;
        while (i < parts.size() && reading.length() < SHOWN) {
            int last = i;
            while (last < between.size() && between.get(last) == closer) {
                last++;
            }
            if (i > 0) {
                reading.append(closer == Kind.AND ? " OR " : " AND ");
            }
            run(text, parts.subList(i, last + 1), closer, reading);
            i = last + 1;
        }
        return i < parts.size() ? reading + " …" : reading.toString();
    }

    private static void run(String text, List<Parsed> parts, Kind closer, StringBuilder reading) {
        reading.append(parts.size() > 1 ? "(" : "");
        for (int i = 0; i < parts.size() && reading.length() < SHOWN; i++) {
            reading.append(i > 0 ? " " + closer + " " : "");
            reading.append(text, parts.get(i).start(), parts.get(i).end());
        }
        reading.append(parts.size() > 1 ? ")" : "");
    }
}
