package dev.vedette.query.match;

import dev.vedette.query.plan.Space;
import java.util.Arrays;

/** Places in title and text that made a query match, as positions of the axis, in no order. */
final class Findings {

    /** What is found more often is not counted on: nobody looks, and salience is at its height long before. */
    private static final int MOST = 10_000;

    private int[] places = new int[8];
    private int size;

    /** Adds words {@code from} to {@code to} (not included); elsewhere than in title and text it has no effect. */
    void add(int from, int to, Axis axis) {
        if (from < axis.end(Space.TEXT) && size() < MOST) {
            append(from, to);
        }
    }

    private void append(int from, int to) {
        roomFor(2);
        places[size++] = from;
        places[size++] = to;
    }

    void addAll(Findings others) {
        roomFor(others.size);
        System.arraycopy(others.places, 0, places, size, others.size);
        size += others.size;
    }

    private void roomFor(int more) {
        if (size + more > places.length) {
            places = Arrays.copyOf(places, Math.max(size + more, size * 2));
        }
    }

    int size() {
        return size / 2;
    }

    int from(int i) {
        return places[2 * i];
    }

    int to(int i) {
        return places[2 * i + 1];
    }

    /** In the order of the text, title first; what overlaps is one place. The same object if it is so already. */
    Findings merged() {
        if (isMerged()) {
            return this;
        }
        long[] sorted = new long[size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = (long) from(i) << 32 | to(i);
        }
        Arrays.sort(sorted);
        Findings merged = new Findings();
        for (long place : sorted) {
            int from = (int) (place >>> 32);
            int to = (int) place;
            if (merged.size > 0 && from < merged.places[merged.size - 1]) {
                merged.places[merged.size - 1] = Math.max(merged.places[merged.size - 1], to);
            } else {
                merged.append(from, to);
            }
        }
        return merged;
    }

    private boolean isMerged() {
        for (int i = 1; i < size(); i++) {
            if (from(i) < to(i - 1)) {
                return false;
            }
        }
        return true;
    }
}
