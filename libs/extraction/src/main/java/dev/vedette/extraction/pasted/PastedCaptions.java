package dev.vedette.extraction.pasted;

import dev.vedette.extraction.Caption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines that belong to pictures: a caption that ends in its credit, one above a line of credit, one that stands
 * twice, alone and with the credit glued on. What is told is kept beside the text, so that a photographer is in no article.
 */
final class PastedCaptions {

    private static final int LONGEST = 300;
    private static final int SHORTEST = 12;

    /** Lines between the two copies of a caption. */
    private static final int APART = 3;

    private final List<PastedLine> lines;
    private final boolean[] taken;
    private final List<Caption> captions = new ArrayList<>();

    private PastedCaptions(List<PastedLine> lines) {
        this.lines = lines;
        this.taken = new boolean[lines.size()];
    }

    /**
     * @param likely how likely each line is article text: a caption above a line of credit must not be prose for sure
     */
    static PastedCaptions in(List<PastedLine> lines, double[] likely) {
        PastedCaptions found = new PastedCaptions(lines);
        found.glued();
        found.credited(likely);
        found.repeated();
        return found;
    }

    boolean[] taken() {
        return taken;
    }

    List<Caption> captions() {
        return List.copyOf(captions);
    }

    /** A line that is another one nearby with the credit before or behind. */
    private void glued() {
        for (int i = 0; i < lines.size(); i++) {
            for (int at = Math.max(0, i - APART); at <= Math.min(lines.size() - 1, i + APART); at++) {
                String whole = text(i);
                String part = text(at);
                if (at == i
                        || whole.length() > LONGEST
                        || part.length() < SHORTEST
                        || part.length() >= whole.length()) {
                    continue;
                }
                String before = whole.endsWith(part) ? whole.substring(0, whole.length() - part.length()) : "";
                String behind = whole.startsWith(part) ? whole.substring(part.length()) : "";
                if (!before.isBlank() && Credits.isAll(part)) {
                    take(before.strip(), credit(part), i, at);
                } else if (!behind.isBlank() && Credits.isAll(behind.strip())) {
                    take(part, credit(behind.strip()), i, at);
                }
            }
        }
    }

    private void credited(double[] likely) {
        for (int i = 0; i < lines.size(); i++) {
            Credits.Credit credit = text(i).length() > LONGEST ? null : Credits.in(text(i));
            if (taken[i] || credit == null) {
                continue;
            }
            String before = text(i).substring(0, credit.start()).strip();
            if (before.length() >= SHORTEST && !(likely[i] > 0.9 && before.length() > LONGEST / 2)) {
                take(before, credit.words(), i, i);
            } else if (before.length() < SHORTEST) {
                boolean caption = i > 0
                        && !lines.get(i).isFirst()
                        && !taken[i - 1]
                        && text(i - 1).length() < LONGEST
                        && lines.get(i).groupSize() <= 3
                        && lines.get(i - 1).isFirst();
                if (caption) {
                    take(text(i - 1), credit.words(), i - 1, i);
                } else {
                    taken[i] = true;
                }
            }
        }
    }

    private void repeated() {
        for (int i = 0; i < lines.size(); i++) {
            String line = text(i);
            taken[i] |= captions.stream()
                    .anyMatch(caption ->
                            caption.text().equals(line) || line.length() >= SHORTEST && line.equals(caption.credit()));
        }
    }

    private void take(String text, @Nullable String credit, int one, int other) {
        taken[one] = true;
        taken[other] = true;
        Caption caption = new Caption(text, credit);
        boolean known = captions.stream().anyMatch(each -> each.text().equals(text));
        if (!known) {
            captions.add(caption);
        }
    }

    private static @Nullable String credit(String line) {
        Credits.Credit credit = Credits.in(line);
        return credit == null ? null : credit.words();
    }

    private String text(int i) {
        return lines.get(i).text();
    }
}
