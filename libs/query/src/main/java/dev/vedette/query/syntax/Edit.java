package dev.vedette.query.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One step of a repair.
 *
 * @param start first UTF-16 unit of what is replaced
 * @param end after its last; {@code start} where something is put in
 */
record Edit(int start, int end, String instead) {

    /** Puts something in at the end of a text, before the spaces there. */
    static Edit atEnd(String text, String added) {
        int end = text.stripTrailing().length();
        return new Edit(end, end, added);
    }

    /** The text after all of them; one within another waits, since that one may move or copy its place. */
    static String apply(String text, List<Edit> edits) {
        List<Edit> sorted = new ArrayList<>(edits);
        sorted.sort(Comparator.comparingInt(Edit::start).thenComparingInt(edit -> -edit.end()));
        StringBuilder repaired = new StringBuilder(text.length());
        int done = 0;
        for (Edit edit : sorted) {
            if (edit.start >= done) {
                repaired.append(text, done, edit.start).append(edit.instead);
                done = edit.end;
            }
        }
        return repaired.append(text, done, text.length()).toString().strip();
    }
}
