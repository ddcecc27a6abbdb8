package dev.vedette.bench.pipeline;

import java.util.Arrays;

/** Milliseconds, counted while measured. Safe for many threads. */
final class Durations {

    private long[] millis = new long[1 << 12];
    private int count;

    synchronized void add(long duration) {
        if (count == millis.length) {
            millis = Arrays.copyOf(millis, count * 2);
        }
        millis[count++] = duration;
    }

    synchronized void clear() {
        count = 0;
    }

    synchronized int count() {
        return count;
    }

    /** Percentiles 50, 95 and 99; zeros where nothing was counted. */
    synchronized Percentiles percentiles() {
        long[] sorted = Arrays.copyOf(millis, count);
        Arrays.sort(sorted);
        return new Percentiles(at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99));
    }

    private static long at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))];
    }

    record Percentiles(long p50, long p95, long p99) {}
}
