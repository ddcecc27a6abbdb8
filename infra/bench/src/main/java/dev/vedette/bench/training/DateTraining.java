package dev.vedette.bench.training;

import dev.vedette.bench.extract.BenchPage;
import dev.vedette.extraction.Extractor;
import dev.vedette.extraction.Page;
import dev.vedette.extraction.dates.DateModel;
import dev.vedette.extraction.dates.Days;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns which of the days that a page mentions is that of its publication. Arguments and figures as for
 * {@link BlockTraining}.
 */
public final class DateTraining {

    private static final List<String> SETS = List.of("htmldate", "traf", "wcxb");
    private static final GradientBoosting.Settings SETTINGS =
            new GradientBoosting.Settings(120, 4, 0.1, 0.7, 0.5, 2, 1);

    private record Dated(BenchPage page, Days days, List<float[]> rows, String day) {
        int fold(int folds) {
            return Math.floorMod(page.site().hashCode() * 31, folds);
        }
    }

    private final List<Dated> pages = new ArrayList<>();

    private DateTraining() {}

    public static void main(String[] args) throws IOException {
        DateTraining training = new DateTraining();
        training.read(Path.of(args[0]));
        int folds = Integer.parseInt(args[1]);
        if (folds > 0) {
            training.validate(folds);
        }
        if (!args[2].equals("-")) {
            try (OutputStream out = Files.newOutputStream(Path.of(args[2]))) {
                learn(training.pages).write(out);
            }
        }
    }

    private void read(Path data) throws IOException {
        for (String set : SETS) {
            for (BenchPage page : BenchPage.of(data, set)) {
                if (page.text("date").length() >= 10) {
                    Days days = Extractor.days(new Page(page.body(), page.contentType(), page.url()));
                    pages.add(
                            new Dated(page, days, days.rows(), page.text("date").substring(0, 10)));
                }
            }
        }
        System.err.println(pages.size() + " pages read");
    }

    private void validate(int folds) {
        Map<String, int[]> right = new LinkedHashMap<>();
        SETS.forEach(set -> right.put(set, new int[3]));
        for (int fold = 0; fold < folds; fold++) {
            int out = fold;
            DateModel model =
                    learn(pages.stream().filter(page -> page.fold(folds) != out).toList());
            for (Dated page : pages) {
                if (page.fold(folds) == out) {
                    LocalDate best = model.best(page.days());
                    int[] counts = right.getOrDefault(page.page().set(), new int[3]);
                    counts[0]++;
                    counts[1] += page.day().equals(String.valueOf(best)) ? 1 : 0;
                    boolean there = page.days().days().stream()
                            .anyMatch(day -> page.day().equals(day.toString()));
                    counts[2] += there ? 1 : 0;
                    if (!page.day().equals(String.valueOf(best))) {
                        System.err.println(page.page().file() + " " + page.day() + " not " + best
                                + (there ? "" : ", which is nowhere") + " "
                                + page.page().url());
                    }
                }
            }
        }
        right.forEach((set, counts) -> System.out.printf(
                "%s right %.4f, mentioned %.4f%n",
                set, (double) counts[1] / counts[0], (double) counts[2] / counts[0]));
    }

    private static DateModel learn(List<Dated> seen) {
        List<float[]> rows = new ArrayList<>();
        List<Float> target = new ArrayList<>();
        for (Dated page : seen) {
            List<LocalDate> days = page.days().days();
            for (int i = 0; i < days.size(); i++) {
                rows.add(page.rows().get(i));
                target.add(page.day().equals(days.get(i).toString()) ? 1f : 0f);
            }
        }
        float[] targets = new float[rows.size()];
        float[] weights = new float[rows.size()];
        for (int i = 0; i < targets.length; i++) {
            targets[i] = target.get(i);
            weights[i] = 1;
        }
        return new DateModel(new GradientBoosting(SETTINGS, rows, targets, weights).learn());
    }
}
