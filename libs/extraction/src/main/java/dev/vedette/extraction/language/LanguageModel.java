package dev.vedette.extraction.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * How often runs of one to four letters, and whole words, occur in each language, as logarithms in hundredths; a naive
 * Bayes classifier (Cavnar and Trenkle 1994; Lui and Baldwin 2012). Learned by dev.vedette.bench.training.
 */
public final class LanguageModel {

    private static final String RESOURCE = "languages.model";
    private static final int MOST = 400;

    /** Takes one run: a part of a word with its borders. */
    private interface RunReader {
        void read(CharSequence word, int start, int end);
    }

    private final List<String> languages;
    private final Map<String, short[]> weights;
    private final RunTable table;

    /**
     * @param languages BCP 47 codes
     * @param weights for each run one figure a language, the same order
     */
    public LanguageModel(List<String> languages, Map<String, short[]> weights) {
        this.languages = List.copyOf(languages);
        this.weights = Map.copyOf(weights);
        this.table = new RunTable(weights, languages.size());
    }

    List<String> languages() {
        return languages;
    }

    /** The one that comes with this library. */
    public static LanguageModel shipped() {
        try (InputStream in = LanguageModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is missing");
            }
            return read(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The likeliest language of a text, {@code favoured} in a close race; null where no letter tells anything. */
    public @Nullable String best(String text, @Nullable String favoured) {
        long[] sums = new long[languages.size()];
        int[] found = new int[1];
        each(text, (word, start, end) -> found[0] += table.add(word, start, end, sums) ? 1 : 0);
        int known = found[0];
        int best = 0;
        for (int i = 1; i < sums.length; i++) {
            best = sums[i] > sums[best] ? i : best;
        }
        int declared = favoured == null ? -1 : languages.indexOf(favoured);
        if (declared >= 0 && sums[declared] + 12L * known >= sums[best]) {
            best = declared;
        }
        return known == 0 ? null : languages.get(best);
    }

    /** Which share of the longest runs of a text the model has. */
    double familiarity(String text) {
        long[] sums = new long[languages.size()];
        int[] counts = new int[2];
        each(text, (word, start, end) -> {
            if (end - start == 4) {
                counts[0]++;
                counts[1] += table.add(word, start, end, sums) ? 1 : 0;
            }
        });
        return counts[0] == 0 ? 0 : (double) counts[1] / counts[0];
    }

    /** Runs of one to four letters with word borders as spaces, and words. */
    public static List<String> runs(String text) {
        List<String> runs = new ArrayList<>();
        each(text, (word, start, end) -> runs.add(word.subSequence(start, end).toString()));
        return runs;
    }

    private static void each(String text, RunReader reader) {
        StringBuilder word = new StringBuilder(" ");
        int end = Math.min(text.length(), MOST);
        for (int i = 0; i <= end; i++) {
            char c = i == end ? ' ' : text.charAt(i);
            if (Character.isLetter(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.COMBINING_SPACING_MARK) {
                word.append(Character.toLowerCase(c));
            } else if (word.length() > 1) {
                each(word.append(' '), reader);
                word.setLength(1);
            }
        }
    }

    private static void each(StringBuilder word, RunReader reader) {
        for (int length = 1; length <= 4; length++) {
            for (int i = 0; i + length <= word.length(); i++) {
                if (length > 1 || word.charAt(i) != ' ') {
                    reader.read(word, i, i + length);
                }
            }
        }
        if (word.length() > 4 && word.length() < 16) {
            reader.read(word, 0, word.length());
        }
    }

    public void write(OutputStream to) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(to))) {
            out.writeUTF(String.join(" ", languages));
            out.writeInt(weights.size());
            for (Map.Entry<String, short[]> entry : new TreeMap<>(weights).entrySet()) {
                out.writeUTF(entry.getKey());
                for (short figure : entry.getValue()) {
                    out.writeShort(figure);
                }
            }
        }
    }

    private static LanguageModel read(InputStream from) throws IOException {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(from, 1 << 16))) {
            List<String> languages = List.of(in.readUTF().split(" "));
            int size = in.readInt();
            Map<String, short[]> weights = HashMap.newHashMap(size);
            for (int i = 0; i < size; i++) {
                String run = in.readUTF();
                short[] figures = new short[languages.size()];
                for (int k = 0; k < figures.length; k++) {
                    figures[k] = in.readShort();
                }
                weights.put(run, figures);
            }
            return new LanguageModel(languages, weights);
        }
    }
}
