package dev.vedette.bench.match;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** Runs something on one document after the other for a while, and notes how long each took. */
final class Clock<T> {

    private final List<T> documents;
    private final ToIntFunction<T> task;
    private long[] nanos = new long[1024];
    private int runs;
    private long sum;
    private long results;

    Clock(List<T> documents, ToIntFunction<T> task) {
        this.documents = documents;
        this.task = task;
    }

    /** Goes on where it stopped; on one document at least. */
    void run(double seconds) {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        do {
            long start = System.nanoTime();
            results += task.applyAsInt(documents.get(runs % documents.size()));
            long taken = System.nanoTime() - start;
            if (runs == nanos.length) {
                nanos = Arrays.copyOf(nanos, runs * 2);
            }
            nanos[runs++] = taken;
            sum += taken;
        } while (System.nanoTime() < end);
    }

    /** Forgets what was noted. */
    void clear() {
        runs = 0;
        sum = 0;
        results = 0;
    }

    int runs() {
        return runs;
    }

    double perSecond() {
        return Math.round(runs * 1e10 / sum) / 10.0;
    }

    double resultsPerRun() {
        return Math.round(results * 10.0 / runs) / 10.0;
    }

    long p99Micros() {
        long[] sorted = Arrays.copyOf(nanos, runs);
        Arrays.sort(sorted);
        return sorted[(int) (runs * 0.99)] / 1_000;
    }
}
