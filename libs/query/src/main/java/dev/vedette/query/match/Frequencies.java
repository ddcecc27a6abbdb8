package dev.vedette.query.match;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/**
 * In how many documents words stand, by estimate: counts by hash, where rare words may be taken for more frequent ones.
 * A guess by a word's length stands in until documents were seen. Updates from several threads may lose counts.
 */
final class Frequencies {

    private static final int SIZE = 1 << 16;
    /** How many documents the guess by length is worth. */
    private static final double GUESS_WEIGHT = 20;

    private static final int ALL_UNTIL = 2_000;
    private static final int ONE_IN = 16;

    private final int[] one = new int[SIZE];
    private final int[] other = new int[SIZE];
    private final AtomicLong looked = new AtomicLong();
    private final LongAdder documents = new LongAdder();

    /** Whether the next document should be counted: all of the first, then a few. */
    boolean isWanted() {
        long seen = looked.incrementAndGet();
        return seen <= ALL_UNTIL || seen % ONE_IN == 0;
    }

    void addDocument() {
        documents.increment();
    }

    long documents() {
        return documents.sum();
    }

    void add(int hash) {
        one[first(hash)]++;
        other[second(hash)]++;
    }

    /** The share of documents, 0 to 1. */
    double share(int hash, int length) {
        double seen = documents.sum();
        int count = Math.min(one[first(hash)], other[second(hash)]);
        return Math.min(1, (count + GUESS_WEIGHT * guess(length)) / (seen + GUESS_WEIGHT));
    }

    private static double guess(int length) {
        return switch (length) {
            case 0, 1, 2, 3 -> 0.08;
            case 4 -> 0.03;
            case 5 -> 0.015;
            case 6 -> 0.01;
            default -> 0.004;
        };
    }

    private static int first(int hash) {
        return hash & (SIZE - 1);
    }

    private static int second(int hash) {
        return (hash * 0x85EBCA6B) >>> 16;
    }
}
