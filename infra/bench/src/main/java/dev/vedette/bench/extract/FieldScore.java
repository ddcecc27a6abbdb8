package dev.vedette.bench.extract;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Measures titles, authors and dates against those known. */
final class FieldScore {

    private static final Pattern LEAD = Pattern.compile(
            "^\\s*(?:by|von|par|por|di|autor(?:in)?:?|author:?|text:?|from)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:;|,|/|\\||&|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b|\\bi\\b)\\s*");

    private final Map<String, int[]> counts = new LinkedHashMap<>();

    void add(BenchPage page, Found found) {
        String title = page.text("title");
        if (known(title)) {
            count("titleExact", fold(title).equals(fold(found.title())));
            count("titleLenient", alike(title, found.title()));
        }
        String author = page.text("author");
        if (known(author)) {
            Set<String> names = names(author);
            count("authorLenient", !names.isEmpty() && names.equals(names(found.author())));
        }
        String date = page.text("date");
        if (known(date)) {
            count("dateAccuracy", date.substring(0, Math.min(10, date.length())).equals(found.date()));
        }
    }

    Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        counts.forEach((name, count) -> figures.put(name, (double) count[0] / count[1]));
        return figures;
    }

    private void count(String name, boolean right) {
        int[] count = counts.computeIfAbsent(name, n -> new int[2]);
        count[0] += right ? 1 : 0;
        count[1]++;
    }

    private static boolean known(String value) {
        return !value.isEmpty() && !value.equals("null");
    }

    private static String fold(@Nullable String text) {
        String normal = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKC);
        return String.join(" ", Tokens.of(normal.toLowerCase(Locale.ROOT)));
    }

    private static boolean alike(String gold, @Nullable String found) {
        List<String> one = Tokens.of(fold(gold));
        List<String> other = Tokens.of(fold(found));
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        int shared = Tokens.shared(new HashMap<>(Tokens.runs(one, 1)), Tokens.runs(other, 1));
        return 2.0 * shared / (one.size() + other.size()) >= 0.8;
    }

    private static Set<String> names(@Nullable String author) {
        Set<String> names = new TreeSet<>();
        if (author != null) {
            String plain = LEAD.matcher(Tokens.plain(author)).replaceFirst("");
            for (String part : BETWEEN.split(plain)) {
                names.add(fold(part));
            }
            names.remove("");
        }
        return names;
    }
}
