package dev.vedette.bench.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The usual baseline: vectors of logarithmic term frequency and inverse document frequency over the whole set, words of one
 * article or of more than three in ten left out; each article goes to the centroid whose cosine is the greatest, if above
 * a threshold. It knows all documents before the first, and its threshold is the best for the set and order.
 */
final class TfIdf {

    private static final Pattern WORD = Pattern.compile("\\w{2,}", Pattern.UNICODE_CHARACTER_CLASS);
    private static final double FREQUENT = 0.3;

    private final List<LabelledArticle> articles;
    private final double[][] cosines;

    TfIdf(List<LabelledArticle> articles) {
        this.articles = articles;
        List<Map<String, Integer>> counts = articles.stream()
                .map(article -> counts(article.title() + " " + article.text()))
                .toList();
        Map<String, Integer> documents = new HashMap<>();
        counts.forEach(each -> each.keySet().forEach(word -> documents.merge(word, 1, Integer::sum)));
        List<Map<String, Double>> vectors = new ArrayList<>();
        for (Map<String, Integer> each : counts) {
            Map<String, Double> vector = new HashMap<>();
            each.forEach((word, count) -> {
                int in = documents.getOrDefault(word, 0);
                if (in > 1 && in < FREQUENT * articles.size()) {
                    vector.put(word, (1 + Math.log(count)) * Math.log(articles.size() / (double) in));
                }
            });
            double length = Math.sqrt(dot(vector, vector));
            vector.replaceAll((word, weight) -> weight / Math.max(1e-9, length));
            vectors.add(vector);
        }
        cosines = cosines(vectors);
    }

    Map<String, String> group(double threshold) {
        List<Centroid> centroids = new ArrayList<>();
        Map<String, String> found = new HashMap<>();
        for (int i = 0; i < cosines.length; i++) {
            int article = i;
            Centroid nearest = centroids.stream()
                    .filter(centroid -> centroid.cosine(article) >= threshold)
                    .max(Comparator.comparingDouble(centroid -> centroid.cosine(article)))
                    .orElseGet(() -> begun(centroids));
            nearest.add(cosines[article], article);
            found.put(articles.get(article).id(), String.valueOf(centroids.indexOf(nearest)));
        }
        return found;
    }

    private Centroid begun(List<Centroid> centroids) {
        centroids.add(new Centroid(cosines.length));
        return centroids.getLast();
    }

    /** A sum of vectors, known by its products with all of them. */
    private static final class Centroid {
        private final double[] products;
        private double square;

        Centroid(int articles) {
            products = new double[articles];
        }

        double cosine(int article) {
            return products[article] / Math.sqrt(square);
        }

        void add(double[] cosines, int article) {
            square += 2 * products[article] + 1;
            for (int i = 0; i < products.length; i++) {
                products[i] += cosines[i];
            }
        }
    }

    private static double[][] cosines(List<Map<String, Double>> vectors) {
        double[][] cosines = new double[vectors.size()][vectors.size()];
        for (int i = 0; i < cosines.length; i++) {
            for (int j = 0; j <= i; j++) {
                cosines[i][j] = dot(vectors.get(i), vectors.get(j));
                cosines[j][i] = cosines[i][j];
            }
        }
        return cosines;
    }

    private static double dot(Map<String, Double> one, Map<String, Double> other) {
        double sum = 0;
        for (Map.Entry<String, Double> each : one.entrySet()) {
            sum += each.getValue() * other.getOrDefault(each.getKey(), 0.0);
        }
        return sum;
    }

    private static Map<String, Integer> counts(String text) {
        Map<String, Integer> counts = new HashMap<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }
}
