package dev.vedette.bench.training;

import dev.vedette.bench.extract.BenchPage;
import dev.vedette.bench.extract.TextScore;
import dev.vedette.extraction.Extractor;
import dev.vedette.extraction.Page;
import dev.vedette.extraction.body.BlockModel;
import dev.vedette.extraction.body.Features;
import dev.vedette.extraction.body.Lexicon;
import dev.vedette.extraction.body.MainText;
import dev.vedette.extraction.body.Scene;
import dev.vedette.extraction.body.Wording;
import dev.vedette.extraction.learned.Forest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Learns the model of blocks. With folds, the pages of each fold's sites are judged by a model that has not seen them,
 * and the figures are printed; then one model of all pages is written.
 *
 * <p>The property {@code texts} names a file for the texts that were found, in the form that the scorers read.
 *
 * <p>Arguments: the folder of the data, the number of folds (0: none), the file to write ({@code -}: none).
 */
public final class BlockTraining {

    private static final List<String> SETS = List.of("aeb", "wcxb", "traf");
    private static final double[] THRESHOLDS = {0.4, 0.6, 0.5};
    private static final GradientBoosting.Settings SETTINGS = new GradientBoosting.Settings(
            Integer.getInteger("trees", 160),
            Integer.getInteger("depth", 5),
            Double.parseDouble(System.getProperty("rate", "0.1")),
            0.6,
            0.4,
            Double.parseDouble(System.getProperty("pull", "1")),
            Double.parseDouble(System.getProperty("least", "0.1")));

    private final List<Example> examples = new ArrayList<>();

    private BlockTraining() {}

    public static void main(String[] args) throws IOException {
        BlockTraining training = new BlockTraining();
        training.read(Path.of(args[0]));
        int folds = Integer.parseInt(args[1]);
        if (folds > 0) {
            training.validate(folds);
        }
        if (!args[2].equals("-")) {
            try (OutputStream out = Files.newOutputStream(Path.of(args[2]))) {
                training.learn(training.examples).write(out);
            }
        }
    }

    private void read(Path data) throws IOException {
        for (String set : SETS) {
            for (BenchPage page : BenchPage.of(data, set)) {
                Scene scene = Extractor.scene(new Page(page.body(), page.contentType(), page.url()));
                List<String> texts = scene.texts();
                Labels labels = Labels.of(page, texts);
                examples.add(new Example(page, page.site(), scene, texts, labels.share(), labels.weight()));
            }
        }
        System.err.println(examples.size() + " pages read");
    }

    private void validate(int folds) throws IOException {
        Map<String, TextScore> scores = new LinkedHashMap<>();
        for (double enough : THRESHOLDS) {
            SETS.forEach(set -> scores.put(set + " " + enough, TextScore.of(set)));
        }
        FoundTexts texts = new FoundTexts();
        for (int fold = 0; fold < folds; fold++) {
            int out = fold;
            List<Example> seen =
                    examples.stream().filter(e -> e.fold(folds) != out).toList();
            BlockModel model = learn(seen);
            for (Example example : examples) {
                if (example.fold(folds) == out) {
                    double[] likely = model.probabilities(example.scene());
                    for (double enough : THRESHOLDS) {
                        String text =
                                MainText.judged(example.scene(), likely, enough).text();
                        texts.add(example.page().set(), example.page().id(), text);
                        TextScore score = scores.get(example.page().set() + " " + enough);
                        Objects.requireNonNull(score).add(example.page(), text);
                    }
                }
            }
            System.err.println("fold " + fold + " of " + folds);
        }
        texts.write(System.getProperty("texts"));
        scores.forEach((set, score) -> System.out.println(set + " " + score.figures()));
    }

    private BlockModel learn(List<Example> seen) {
        LexiconTraining names = new LexiconTraining();
        LexiconTraining words = new LexiconTraining();
        for (Example example : seen) {
            hear(example, names, words);
        }
        names.sumUp();
        words.sumUp();
        List<float[]> rows = new ArrayList<>();
        List<Float> target = new ArrayList<>();
        List<Float> weight = new ArrayList<>();
        for (Example example : seen) {
            Lexicon theirNames = word -> names.weightWithout(example.site(), word);
            Lexicon theirWords = word -> words.weightWithout(example.site(), word);
            List<float[]> all = Features.of(example.scene(), theirNames, theirWords);
            for (int i = 0; i < all.size(); i++) {
                if (example.weight()[i] > 0) {
                    rows.add(all.get(i));
                    target.add(example.share()[i]);
                    weight.add(example.weight()[i] * 100);
                }
            }
        }
        System.err.println("learning from " + rows.size() + " blocks");
        Forest forest = new GradientBoosting(SETTINGS, rows, floats(target), floats(weight)).learn();
        return new BlockModel(names.weights(), words.weights(), forest);
    }

    private static void hear(Example example, LexiconTraining names, LexiconTraining words) {
        List<List<String>> named = example.scene().names();
        for (int i = 0; i < named.size(); i++) {
            float share = example.share()[i];
            if (example.weight()[i] <= 0) {
                continue;
            }
            for (String name : named.get(i)) {
                names.hear(example.site(), name, share, example.weight()[i]);
            }
            Set<String> keys = new HashSet<>(Wording.keys(example.texts().get(i)));
            for (String key : keys) {
                words.hear(example.site(), key, share, 1);
            }
        }
    }

    private static float[] floats(List<Float> values) {
        float[] floats = new float[values.size()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = values.get(i);
        }
        return floats;
    }
}
