package dev.vedette.stories.events;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How much one article is like each cluster that shares a term with it. */
final class Similarities {

    /** A cluster and how much it is like the article. */
    record Found(Cluster cluster, double similarity) {}

    private static final class Dot {
        private double all;
        private double facts;
        private int sharedFacts;
    }

    /** 1 were the mean of the similarities to all members, 0.5 nearly the cosine to their centroid. */
    static final double LINKAGE = 0.75;

    /** Fewer shared numbers and names may be chance. */
    private static final int LEAST_FACTS = 3;

    /** Where facts are a lesser part of an article they do not tell what it is about. */
    private static final double LEAST_FACT_LENGTH = 0.6;

    private final Map<Cluster, Dot> dots = new HashMap<>();
    private final Vector vector;
    private final String language;
    private final Instant at;

    Similarities(Vector vector, String language, Instant at) {
        this.vector = vector;
        this.language = language;
        this.at = at;
        vector.terms().forEach(this::add);
    }

    private void add(Vector.Weighted each) {
        each.term().clusters().forEach((cluster, share) -> {
            Dot dot = dots.computeIfAbsent(cluster, none -> new Dot());
            double product = each.weight() * share.weight();
            dot.all += product;
            if (each.term().isFact()) {
                dot.facts += product;
                dot.sharedFacts++;
            }
        });
    }

    /** The cluster of the same language that is most like the article. */
    @Nullable
    Found nearest() {
        Found best = null;
        for (Map.Entry<Cluster, Dot> entry : dots.entrySet()) {
            Cluster cluster = entry.getKey();
            if (cluster.language().equals(language)) {
                best = better(best, cluster, entry.getValue().all);
            }
        }
        return best;
    }

    /** Clusters of the same language other than this one that are at least so much like the article, the oldest first. */
    List<Cluster> others(Cluster than, double least) {
        return dots.entrySet().stream()
                .filter(entry -> entry.getKey() != than
                        && entry.getKey().language().equals(language)
                        && similarity(entry.getKey(), entry.getValue().all) >= least)
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparingLong(Cluster::order))
                .toList();
    }

    /** The cluster of another language that is most like the article by names and numbers alone. */
    @Nullable
    Found nearestAbroad() {
        Found best = null;
        for (Map.Entry<Cluster, Dot> entry : dots.entrySet()) {
            Cluster cluster = entry.getKey();
            Dot dot = entry.getValue();
            if (!cluster.language().equals(language) && dot.sharedFacts >= LEAST_FACTS) {
                best = better(best, cluster, dot.facts / length(vector.factLength()) / length(cluster.factLength()));
            }
        }
        return best;
    }

    /** The earlier of equals, so that no order of a map matters. */
    private @Nullable Found better(@Nullable Found best, Cluster cluster, double product) {
        double similarity = similarity(cluster, product);
        if (best == null
                || similarity > best.similarity
                || (similarity == best.similarity && cluster.order() < best.cluster.order())) {
            return new Found(cluster, similarity);
        }
        return best;
    }

    private static double length(double facts) {
        return Math.max(LEAST_FACT_LENGTH, facts);
    }

    private double similarity(Cluster cluster, double product) {
        return product / Math.pow(cluster.size(), LINKAGE) * nearness(cluster);
    }

    /** 1 for what is told at the same time, 0.61 after {@link Events#WINDOW}: a normal distribution. */
    private double nearness(Cluster cluster) {
        double windows = (double) Duration.between(cluster.last(), at).toMillis() / Events.WINDOW.toMillis();
        return Math.exp(-windows * windows / 2);
    }
}
