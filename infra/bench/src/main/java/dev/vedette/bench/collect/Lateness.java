package dev.vedette.bench.collect;

import java.util.Arrays;

/** How much later than planned checks came, in milliseconds. */
final class Lateness {

    private long[] millis = new long[1 << 16];
    private int count;
    private boolean measuring;

    synchronized void measure() {
        measuring = true;
    }

    synchronized void add(long late) {
        if (!measuring) {
            return;
        }
        if (count == millis.length) {
            millis = Arrays.copyOf(millis, count * 2);
        }
        millis[count++] = late;
    }

    synchronized int count() {
        return count;
    }

    /** The least lateness that this share of all checks does not exceed; 0 where there are none. */
    synchronized long percentile(double share) {
        if (count == 0) {
            return 0;
        }
        long[] sorted = Arrays.copyOf(millis, count);
        Arrays.sort(sorted);
        return sorted[Math.min(count - 1, (int) (share * count))];
    }
}
