package dev.vedette.query.syntax;

import dev.vedette.query.syntax.Lexeme.Kind;
import java.util.List;

/** Writes a group that mixes AND and OR with the brackets it lacks. */
final class Readings {

    /** Longer ones are shown cut: they are for people. */
    private static final int SHOWN = 300;

    private final String text;
    private final List<Parsed> parts;
    private final List<Kind> between;

    Readings(String text, List<Parsed> parts, List<Kind> between) {
        this.text = text;
        this.parts = parts;
        this.between = between;
    }

    /** The reading in which {@code closer} binds closer, as far as a message can bear. */
    String shown(Kind closer) {
        String whole = whole(closer);
        return whole.length() <= SHOWN ? whole : whole.substring(0, SHOWN) + " …";
    }

    /** The reading in which {@code closer} binds closer. */
    String whole(Kind closer) {
        StringBuilder reading = new StringBuilder();
        int i = 0;
        while (i < parts.size()) {
            int last = i;
            while (last < between.size() && between.get(last) == closer) {
                last++;
            }
            if (i > 0) {
                reading.append(closer == Kind.AND ? " OR " : " AND ");
            }
            run(parts.subList(i, last + 1), closer, reading);
            i = last + 1;
        }
        return reading.toString();
    }

    private void run(List<Parsed> run, Kind closer, StringBuilder reading) {
        reading.append(run.size() > 1 ? "(" : "");
        for (int i = 0; i < run.size(); i++) {
            reading.append(i > 0 ? " " + closer + " " : "");
            reading.append(text, run.get(i).start(), run.get(i).end());
        }
        reading.append(run.size() > 1 ? ")" : "");
    }
}
