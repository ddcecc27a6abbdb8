package dev.vedette.stories.events;

import java.util.List;

/**
 * An article among others: its weightiest terms, scaled to the length 1.
 */
final class Vector {

    /** Lesser terms say little and cost memory. */
    private static final int MOST = 100;

    record Weighted(Term term, double weight) {}

    private final List<Weighted> terms;
    private final double factLength;

    private Vector(List<Weighted> terms, double factLength) {
        this.terms = terms;
        this.factLength = factLength;
    }

    /** @param sorted the weightiest first */
    static Vector of(List<Weighted> sorted) {
        List<Weighted> kept = sorted.subList(0, Math.min(MOST, sorted.size()));
        double length = length(kept);
        List<Weighted> scaled = kept.stream()
                .map(each -> new Weighted(each.term, each.weight / length))
                .toList();
        return new Vector(
                scaled,
                length(scaled.stream().filter(each -> each.term.isFact()).toList()));
    }

    List<Weighted> terms() {
        return terms;
    }

    /** The length of that part which facts are. */
    double factLength() {
        return factLength;
    }

    private static double length(List<Weighted> terms) {
        return Math.sqrt(
                terms.stream().mapToDouble(each -> each.weight * each.weight).sum());
    }
}
