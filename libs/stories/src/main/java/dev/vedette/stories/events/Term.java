package dev.vedette.stories.events;

import java.util.HashMap;
import java.util.Map;

/** A term that some article of the window has: how many, and what the clusters have of it. */
final class Term {

    /** What a cluster's members have of a term, together. */
    static final class Share {
        private double weight;
        private int members;

        double weight() {
            return weight;
        }
    }

    private final String key;
    private final boolean fact;
    private final double prior;
    private final Map<Cluster, Share> clusters = new HashMap<>();
    private int articles;

    Term(String key, boolean fact, double prior) {
        this.key = key;
        this.fact = fact;
        this.prior = prior;
    }

    String key() {
        return key;
    }

    boolean isFact() {
        return fact;
    }

    /** The share of articles that it is imagined to stand in before any was seen. */
    double prior() {
        return prior;
    }

    int articles() {
        return articles;
    }

    void count(int more) {
        articles += more;
    }

    Map<Cluster, Share> clusters() {
        return clusters;
    }

    double weightIn(Cluster cluster) {
        Share share = clusters.get(cluster);
        return share == null ? 0 : share.weight;
    }

    void add(Cluster cluster, double weight) {
        Share share = clusters.computeIfAbsent(cluster, none -> new Share());
        share.weight += weight;
        share.members++;
    }

    void remove(Cluster cluster, double weight) {
        Share share = clusters.get(cluster);
        if (share != null && --share.members == 0) {
            clusters.remove(cluster);
        } else if (share != null) {
            share.weight -= weight;
        }
    }
}
