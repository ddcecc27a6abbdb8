package dev.vedette.extraction.pasted;

import dev.vedette.extraction.dates.DateReader;
import dev.vedette.extraction.dates.Moment;
import dev.vedette.extraction.metadata.PersonNames;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads byline and date from the short lines around the title, and from a signature below the text. */
final class PastedHead {

    private static final int LONGEST_BYLINE = 100;
    private static final int LONGEST_DATE = 140;
    private static final int MOST_WORDS = 14;

    /** Lines above the title and below the last paragraph that are looked at. */
    private static final int ABOVE = 6;

    private static final int BELOW = 4;
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’-]+(?: (?:[a-z]{2,3} )?\\p{Lu}[\\p{L}\\p{M}.'’-]*){1,3}");

    private final List<PastedLine> lines;
    private final boolean[] used;
    private final boolean[] captions;
    private @Nullable String author;
    private @Nullable Moment published;

    private PastedHead(List<PastedLine> lines, boolean[] captions) {
        this.lines = lines;
        this.captions = captions;
        this.used = new boolean[lines.size()];
    }

    /**
     * @param title the line of the title, or -1
     * @param first the first paragraph
     * @param last the last one
     */
    static PastedHead of(List<PastedLine> lines, boolean[] captions, int title, int first, int last) {
        PastedHead head = new PastedHead(lines, captions);
        int below = Math.max(title + 1, 0);
        head.read(below, Math.min(lines.size(), first + 1));
        head.read(Math.max(0, title - ABOVE), Math.max(0, title));
        head.read(last + 1, Math.min(lines.size(), last + 1 + BELOW));
        head.named(below, Math.min(lines.size(), first));
        return head;
    }

    /** The lines that byline or date were read from. */
    boolean[] used() {
        return used;
    }

    @Nullable
    String author() {
        return author;
    }

    @Nullable
    Moment published() {
        return published;
    }

    private void read(int from, int to) {
        for (int i = from; i < to; i++) {
            String line = lines.get(i).text();
            if (captions[i]) {
                continue;
            }
            Moment moment = isDated(line) ? DateReader.read(line, false) : null;
            List<String> names = author == null ? names(line) : List.of();
            author = names.isEmpty() ? author : String.join("; ", names);
            published = published == null ? moment : published;
            used[i] |= moment != null || !names.isEmpty();
        }
    }

    private static List<String> names(String line) {
        return line.length() > LONGEST_BYLINE || LineShape.endsSentence(line) && line.length() > 40
                ? List.of()
                : PersonNames.led(line);
    }

    /** A name alone beside the date, where nothing is marked as the byline. */
    private void named(int from, int to) {
        for (int i = from; i < to && author == null; i++) {
            String line = lines.get(i).text();
            boolean beside = i + 1 < lines.size() && isDate(i + 1) || i > from && isDate(i - 1);
            if (!captions[i]
                    && beside
                    && line.length() < 50
                    && NAME.matcher(line).matches()
                    && new LineShape(line).suspicion() == 0) {
                author = line;
                used[i] = true;
            }
        }
    }

    private boolean isDate(int i) {
        return isDated(lines.get(i).text()) && DateReader.read(lines.get(i).text(), false) != null;
    }

    /** A short line with figures that is no sentence. */
    private static boolean isDated(String line) {
        LineShape shape = new LineShape(line);
        return line.length() <= LONGEST_DATE && shape.words() <= MOST_WORDS && !(shape.ends() && shape.words() > 8);
    }
}
