package dev.vedette.extraction.pasted;

import dev.vedette.extraction.Caption;
import dev.vedette.extraction.dates.Moment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From text that somebody copied from a page to title, byline, date, paragraphs and captions. Thread-safe. */
public final class PastedText {

    /** What is left. */
    public record Cleaned(
            @Nullable String title,
            @Nullable String author,
            @Nullable Moment published,
            List<String> paragraphs,
            List<Caption> captions) {}

    /** A line is the title if it is the likeliest one and not less likely than that. */
    private static final double TITLE = 0.03;

    private static final int LONGEST_TITLE = 300;
    /** So few lines are no page: what a person copied on purpose has no furniture around it. */
    private static final int SNIPPET = 2;

    private static final int HEADING = 100;

    private final LineModel model;

    public PastedText(LineModel model) {
        this.model = model;
    }

    public Cleaned clean(String text) {
        List<PastedLine> lines = PastedLines.of(text);
        LineFeatures features = LineFeatures.in(lines);
        List<float[]> rows = features.rows();
        double[] likely = likely(lines, features.shapes(), model.text(rows));
        PastedCaptions captions = PastedCaptions.in(lines, likely);
        boolean[] kept = lines.size() <= SNIPPET ? all(lines.size()) : Smoothing.article(lines, likely);
        drop(kept, captions.taken());
        int title = title(lines, model.title(rows), captions.taken(), firstProse(lines, kept));
        for (int i = 0; i <= title; i++) {
            kept[i] = false;
        }
        int first = firstProse(lines, kept);
        int last = last(kept);
        PastedHead head = PastedHead.of(lines, captions.taken(), title, Math.max(first, 0), last);
        drop(kept, head.used());
        dropTrailingHeadings(lines, kept);
        return new Cleaned(
                title < 0 ? null : lines.get(title).text(),
                head.author(),
                head.published(),
                paragraphs(lines, kept, title, head.author()),
                captions.captions());
    }

    /** What the model says with what holds for any language. */
    private static double[] likely(List<PastedLine> lines, List<LineShape> shapes, double[] learned) {
        LinePrior prior = new LinePrior(lines, shapes);
        double[] likely = new double[learned.length];
        for (int i = 0; i < likely.length; i++) {
            double odds = Math.log(learned[i] / (1 - learned[i])) + prior.of(i);
            likely[i] = 1 / (1 + Math.exp(-odds));
        }
        return likely;
    }

    private static boolean[] all(int count) {
        boolean[] kept = new boolean[count];
        Arrays.fill(kept, true);
        return kept;
    }

    private static void drop(boolean[] kept, boolean[] dropped) {
        for (int i = 0; i < kept.length; i++) {
            kept[i] &= !dropped[i];
        }
    }

    /** The likeliest title above the end of the first paragraph, or -1. */
    private static int title(List<PastedLine> lines, double[] likely, boolean[] taken, int first) {
        int best = -1;
        int end = first < 0 ? lines.size() : first + 1;
        for (int i = 0; i < end; i++) {
            boolean better = best < 0 || likely[i] > likely[best];
            boolean sentence =
                    ".。".indexOf(lines.get(i).text().charAt(lines.get(i).text().length() - 1)) >= 0;
            if (better && !sentence && !taken[i] && lines.get(i).text().length() <= LONGEST_TITLE) {
                best = i;
            }
        }
        return best < 0 || likely[best] < TITLE ? -1 : best;
    }

    private static int firstProse(List<PastedLine> lines, boolean[] kept) {
        for (int i = 0; i < kept.length; i++) {
            if (kept[i] && new LineShape(lines.get(i).text()).isProse()) {
                return i;
            }
        }
        return -1;
    }

    private static int last(boolean[] kept) {
        int last = kept.length - 1;
        while (last >= 0 && !kept[last]) {
            last--;
        }
        return last;
    }

    /** A heading with nothing below it is the first line of what follows the article. */
    private static void dropTrailingHeadings(List<PastedLine> lines, boolean[] kept) {
        for (int i = last(kept); i > 0 && kept[i] && isHeading(lines.get(i).text()); i--) {
            kept[i] = false;
        }
    }

    private static boolean isHeading(String line) {
        return line.length() < HEADING && !LineShape.endsSentence(line) && line.charAt(line.length() - 1) < 0x0E00;
    }

    private static List<String> paragraphs(List<PastedLine> lines, boolean[] kept, int title, @Nullable String author) {
        List<String> paragraphs = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        seen.add(title < 0 ? "" : fold(lines.get(title).text()));
        seen.add(author == null ? "" : fold(author));
        for (int i = 0; i < kept.length; i++) {
            if (kept[i] && seen.add(fold(lines.get(i).text()))) {
                paragraphs.add(lines.get(i).text());
            }
        }
        return List.copyOf(paragraphs);
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
