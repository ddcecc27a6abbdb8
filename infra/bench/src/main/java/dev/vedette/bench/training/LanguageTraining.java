package dev.vedette.bench.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vedette.extraction.language.LanguageModel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/**
 * Learns how often runs of letters occur in each language. Arguments: the folder of the data (lang/cases.jsonl.gz in
 * it), the number of folds (0: none), the file to write ({@code -}: none).
 */
public final class LanguageTraining {

    /** The languages that the press of most of the world is written in; what is rarer is left to what pages declare. */
    private static final Set<String> LANGUAGES = Set.of(
            "ar", "bg", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi", "hr", "hu", "id", "it",
            "ja", "ko", "lt", "lv", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sv", "tr", "uk", "vi", "zh");

    private static final int LEAST = 4;
    private static final double SMALL = 0.3;

    private record Sentence(String language, String text) {}

    private LanguageTraining() {}

    public static void main(String[] args) throws IOException {
        List<Sentence> sentences = read(Path.of(args[0]).resolve("lang").resolve("cases.jsonl.gz"));
        int folds = Integer.parseInt(args[1]);
        int right = 0;
        int all = 0;
        for (int fold = 0; fold < folds; fold++) {
            LanguageModel model = learn(except(sentences, fold, folds, false));
            for (Sentence sentence : except(sentences, fold, folds, true)) {
                all++;
                right += sentence.language().equals(model.best(sentence.text(), null)) ? 1 : 0;
            }
        }
        System.out.printf("%d sentences, %.4f right%n", all, (double) right / Math.max(1, all));
        if (!args[2].equals("-")) {
            try (OutputStream out = Files.newOutputStream(Path.of(args[2]))) {
                learn(sentences).write(out);
            }
        }
    }

    private static List<Sentence> read(Path file) throws IOException {
        JsonMapper json = new JsonMapper();
        List<Sentence> sentences = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode one = json.readTree(line);
                if (one.path("kind").asText().equals("sentences")
                        && LANGUAGES.contains(one.path("lang").asText())) {
                    sentences.add(new Sentence(
                            one.path("lang").asText(), one.path("text").asText()));
                }
            }
        }
        return sentences;
    }

    private static List<Sentence> except(List<Sentence> sentences, int fold, int folds, boolean inside) {
        List<Sentence> part = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            if ((i % folds == fold) == inside) {
                part.add(sentences.get(i));
            }
        }
        return part;
    }

    private static LanguageModel learn(List<Sentence> sentences) {
        List<String> languages = List.copyOf(new TreeSet<>(LANGUAGES));
        Map<String, int[]> counts = new HashMap<>();
        double[] totals = new double[languages.size()];
        for (Sentence sentence : sentences) {
            int language = languages.indexOf(sentence.language());
            for (String run : LanguageModel.runs(sentence.text())) {
                counts.computeIfAbsent(run, r -> new int[languages.size()])[language]++;
                totals[language]++;
            }
        }
        Map<String, short[]> weights = new HashMap<>();
        counts.forEach((run, each) -> {
            int sum = 0;
            for (int count : each) {
                sum += count;
            }
            if (sum >= LEAST) {
                short[] figures = new short[each.length];
                for (int i = 0; i < figures.length; i++) {
                    figures[i] =
                            (short) Math.round(100 * Math.log((each[i] + SMALL) / (totals[i] + SMALL * counts.size())));
                }
                weights.put(run, figures);
            }
        });
        return new LanguageModel(languages, weights);
    }
}
