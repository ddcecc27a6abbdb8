package dev.vedette.bench.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures extracted text against what is known of it, in each set's own way. */
public sealed interface TextScore {

    void add(BenchPage page, String text);

    /** F1, precision, recall and what else the set measures. */
    Map<String, Double> figures();

    static TextScore of(String set) {
        return switch (set) {
            case "aeb" -> new Runs();
            case "wcxb" -> new Words();
            case "traf" -> new Segments();
            default -> new None();
        };
    }

    private static Map<String, Double> figures(double f1, double precision, double recall) {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("f1", f1);
        figures.put("precision", precision);
        figures.put("recall", recall);
        return figures;
    }

    private static double harmonic(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** Runs of four words: precision and recall of each page, averaged. */
    final class Runs implements TextScore {
        private double precision;
        private double recall;
        private int answered;
        private int asked;

        @Override
        public void add(BenchPage page, String text) {
            Map<List<String>, Integer> gold = Tokens.runs(Tokens.of(page.text("text")), 4);
            Map<List<String>, Integer> found = Tokens.runs(Tokens.of(text), 4);
            double shared = Tokens.shared(gold, found);
            if (!found.isEmpty()) {
                answered++;
                precision += shared / Tokens.total(found);
            }
            if (!gold.isEmpty()) {
                asked++;
                recall += shared / Tokens.total(gold);
            }
        }

        @Override
        public Map<String, Double> figures() {
            double p = precision / Math.max(1, answered);
            double r = recall / Math.max(1, asked);
            return TextScore.figures(harmonic(p, r), p, r);
        }
    }

    /** Words: F1, precision and recall of each page, averaged; and the share of unwanted snippets that came along. */
    final class Words implements TextScore {
        private double f1;
        private double precision;
        private double recall;
        private double unwanted;
        private int pages;
        private int withUnwanted;

        @Override
        public void add(BenchPage page, String text) {
            Map<List<String>, Integer> gold = Tokens.runs(Tokens.lower(page.text("text")), 1);
            Map<List<String>, Integer> found = Tokens.runs(Tokens.lower(text), 1);
            double shared = Tokens.shared(gold, found);
            double p = shared / Math.max(1, Tokens.total(found));
            double r = shared / Math.max(1, Tokens.total(gold));
            pages++;
            f1 += harmonic(p, r);
            precision += p;
            recall += r;
            List<String> without = page.list("without");
            if (!without.isEmpty()) {
                String lower = text.toLowerCase(Locale.ROOT);
                withUnwanted++;
                unwanted += (double) without.stream()
                                .filter(snippet -> lower.contains(snippet.toLowerCase(Locale.ROOT)))
                                .count()
                        / without.size();
            }
        }

        @Override
        public Map<String, Double> figures() {
            int n = Math.max(1, pages);
            Map<String, Double> figures = TextScore.figures(f1 / n, precision / n, recall / n);
            figures.put("unwanted", unwanted / Math.max(1, withUnwanted));
            return figures;
        }
    }

    /** Segments that must and must not be there, over all pages. */
    final class Segments implements TextScore {
        private double wanted;
        private double missed;
        private double unwanted;

        @Override
        public void add(BenchPage page, String text) {
            String plain = Tokens.plain(text);
            for (String segment : page.list("with")) {
                boolean there = !plain.isEmpty() && plain.contains(Tokens.plain(segment));
                wanted += there ? 1 : 0;
                missed += there ? 0 : 1;
            }
            for (String segment : page.list("without")) {
                unwanted += !plain.isEmpty() && plain.contains(Tokens.plain(segment)) ? 1 : 0;
            }
        }

        @Override
        public Map<String, Double> figures() {
            double p = wanted / Math.max(1, wanted + unwanted);
            double r = wanted / Math.max(1, wanted + missed);
            return TextScore.figures(harmonic(p, r), p, r);
        }
    }

    /** For sets that know no text. */
    final class None implements TextScore {
        @Override
        public void add(BenchPage page, String text) {}

        @Override
        public Map<String, Double> figures() {
            return new LinkedHashMap<>();
        }
    }
}
