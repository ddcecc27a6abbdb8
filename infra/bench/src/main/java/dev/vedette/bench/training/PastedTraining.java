package dev.vedette.bench.training;

import dev.vedette.bench.extract.BenchPage;
import dev.vedette.bench.extract.TextScore;
import dev.vedette.bench.extract.Tokens;
import dev.vedette.extraction.Page;
import dev.vedette.extraction.learned.Forest;
import dev.vedette.extraction.pasted.LineFeatures;
import dev.vedette.extraction.pasted.LineModel;
import dev.vedette.extraction.pasted.PastedText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Learns the model of pasted lines: pages with known text are written down as a browser copies them, each cut to some lines
 * around the article, with its blank lines, without any, and with one between any two lines. Whole pages are only judged.
 * Arguments and figures as for {@link BlockTraining}.
 */
public final class PastedTraining {

    private static final List<String> SETS = List.of("aeb", "wcxb", "traf");
    private static final GradientBoosting.Settings SETTINGS =
            new GradientBoosting.Settings(120, 5, 0.1, 0.5, 0.4, 2, 0.5);
    private static final Pattern BLANK = Pattern.compile(
            "[\\p{Cntrl}\\s\\u00A0\\u2007\\u202F\\u3000\\u200B\\uFEFF\\u00AD\\u2000-\\u200A\\u2028\\u2029\\u205F\\u1680\\u2060]*");
    private static final int MOST_LINES_AROUND = 40;

    /** Short articles are rare in the sets and common in the news: some copies lose a part of their paragraphs. */
    private static final double[] SHARES = {1, 0.6, 0.35};

    /** What a line matters: of furniture there may be much more than of text. */
    private static final float TEXT = 0.1f;

    private static final float FURNITURE = 0.05f;

    private record Copy(BenchPage page, String text, boolean whole, List<float[]> rows, Labels labels, int title) {
        int fold(int folds) {
            return Math.floorMod(page.site().hashCode() * 31, folds);
        }
    }

    private final List<Copy> copies = new ArrayList<>();
    private final Random random = new Random(7);

    private PastedTraining() {}

    public static void main(String[] args) throws IOException {
        PastedTraining training = new PastedTraining();
        training.read(Path.of(args[0]));
        int folds = Integer.parseInt(args[1]);
        if (folds > 0) {
            training.validate(folds);
        }
        if (!args[2].equals("-")) {
            try (OutputStream out = Files.newOutputStream(Path.of(args[2]))) {
                learn(training.copies).write(out);
            }
        }
    }

    private void read(Path data) throws IOException {
        for (String set : SETS) {
            for (BenchPage page : BenchPage.of(data, set)) {
                String text = CopiedPage.of(new Page(page.body(), page.contentType(), page.url()));
                Copy whole = copy(page, text, true);
                copies.add(whole);
                for (int cut = 0; cut < 3; cut++) {
                    String some = cut(text, whole);
                    copies.add(copy(page, blanks(some, cut), false));
                }
            }
        }
        System.err.println(copies.size() + " copies read");
    }

    private static Copy copy(BenchPage page, String text, boolean whole) {
        LineFeatures.Described described = LineFeatures.of(text);
        Labels labels = Labels.of(page, described.texts());
        String wanted = plain(page.text("title"));
        int title = -1;
        for (int i = 0; i < described.texts().size() && !wanted.isEmpty(); i++) {
            if (plain(described.texts().get(i)).equals(wanted)) {
                title = i;
                if (i + 1 < described.texts().size() && hasArticle(labels, i)) {
                    break;
                }
            }
        }
        return new Copy(page, text, whole, described.rows(), labels, title);
    }

    /** Whether article text follows soon: the heading rather than the name in a path above. */
    private static boolean hasArticle(Labels labels, int title) {
        for (int i = title + 1; i < Math.min(labels.share().length, title + 12); i++) {
            if (labels.share()[i] > 0.6 && labels.weight()[i] > 0) {
                return true;
            }
        }
        return false;
    }

    /** Some lines around the article, from above its title to below its end. */
    private String cut(String text, Copy whole) {
        int first = whole.title();
        int last = -1;
        for (int i = 0; i < whole.rows().size(); i++) {
            if (whole.labels().share()[i] > 0.6 && whole.labels().weight()[i] > 0) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        int from = first - random.nextInt(MOST_LINES_AROUND);
        int to = last + random.nextInt(MOST_LINES_AROUND);
        double keep = SHARES[random.nextInt(SHARES.length)];
        StringBuilder some = new StringBuilder();
        int at = -1;
        for (String line : text.lines().toList()) {
            at += BLANK.matcher(line).matches() ? 0 : 1;
            boolean article = at >= 0
                    && at < whole.rows().size()
                    && at != whole.title()
                    && whole.labels().share()[at] > 0.6;
            boolean inside = at >= from && at <= to && !(article && random.nextDouble() > keep);
            if (last < 0 || inside) {
                some.append(line).append('\n');
            }
        }
        return some.toString();
    }

    /** As it is, without blank lines, with one after every line. */
    private static String blanks(String text, int how) {
        return switch (how) {
            case 0 -> text;
            case 1 -> text.replaceAll("\n\\s*\n+", "\n");
            default -> text.replaceAll("\n+", "\n\n");
        };
    }

    private void validate(int folds) throws IOException {
        Map<String, TextScore> scores = new LinkedHashMap<>();
        Map<String, int[]> titles = new LinkedHashMap<>();
        for (int fold = 0; fold < folds; fold++) {
            int out = fold;
            PastedText pasted = new PastedText(learn(
                    copies.stream().filter(copy -> copy.fold(folds) != out).toList()));
            for (Copy copy : copies) {
                if (copy.fold(folds) == out) {
                    String of = copy.page().set() + (copy.whole() ? " whole" : " cut");
                    PastedText.Cleaned cleaned = pasted.clean(copy.text());
                    scores.computeIfAbsent(of, s -> TextScore.of(copy.page().set()))
                            .add(copy.page(), String.join("\n\n", cleaned.paragraphs()));
                    if (copy.title() >= 0) {
                        int[] counts = titles.computeIfAbsent(of, s -> new int[2]);
                        counts[0]++;
                        boolean right = plain(Objects.requireNonNullElse(cleaned.title(), ""))
                                .equals(plain(copy.page().text("title")));
                        counts[1] += right ? 1 : 0;
                    }
                }
            }
        }
        scores.forEach((of, score) -> System.out.println(of + " " + score.figures()));
        titles.forEach((of, counts) ->
                System.out.printf("%s titles right %.4f of %d%n", of, (double) counts[1] / counts[0], counts[0]));
    }

    private static LineModel learn(List<Copy> seen) {
        return new LineModel(forest(seen, false), forest(seen, true));
    }

    private static Forest forest(List<Copy> seen, boolean titles) {
        List<float[]> rows = new ArrayList<>();
        List<Float> target = new ArrayList<>();
        List<Float> weight = new ArrayList<>();
        for (Copy copy : seen) {
            boolean learned = !copy.whole() && (!titles || copy.title() >= 0);
            for (int i = 0; learned && i < copy.rows().size(); i++) {
                boolean text = copy.labels().share()[i] > 0.5;
                float matters = titles || !text ? FURNITURE : TEXT;
                if (titles || copy.labels().weight()[i] > 0) {
                    boolean title = i == copy.title();
                    rows.add(copy.rows().get(i));
                    target.add(
                            titles
                                    ? title ? 1f : 0f
                                    : title ? 0f : copy.labels().share()[i]);
                    weight.add(100 * (titles && title ? 0.5f : matters));
                }
            }
        }
        System.err.println("learning from " + rows.size() + " lines");
        float[] targets = new float[rows.size()];
        float[] weights = new float[rows.size()];
        for (int i = 0; i < targets.length; i++) {
            targets[i] = target.get(i);
            weights[i] = weight.get(i);
        }
        return new GradientBoosting(SETTINGS, rows, targets, weights).learn();
    }

    private static String plain(String text) {
        return String.join(" ", Tokens.of(text.toLowerCase(Locale.ROOT)));
    }
}
