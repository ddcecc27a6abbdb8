package dev.vedette.query.match;

import dev.vedette.query.plan.Space;
import java.util.Arrays;

/** Places in title and text that made a query match, as positions of the axis, in no order. */
final class Findings {

    /** What is found more often is not counted on: nobody looks, and salience is at its height long before. */
    private static final int MOST = 10_000;

    private int[] places = new int[8];
    private int size;
    private int inTitle;

    /** Adds words {@code from} to {@code to} (not included); elsewhere than in title and text it has no effect. */
    void add(int from, int to, Axis axis) {
        if (from >= axis.end(Space.TEXT) || size() >= MOST) {
            return;
        }
        if (size + 2 > places.length) {
            places = Arrays.copyOf(places, size * 2);
        }
        places[size++] = from;
        places[size++] = to;
        inTitle += from < axis.end(Space.TITLE) ? 1 : 0;
    }

    void addAll(Findings others) {
        places = Arrays.copyOf(places, size + Math.max(8, others.size));
        System.arraycopy(others.places, 0, places, size, others.size);
        size += others.size;
        inTitle += others.inTitle;
    }

    int size() {
        return size / 2;
    }

    int inTitle() {
        return inTitle;
    }

    int from(int i) {
        return places[2 * i];
    }

    int to(int i) {
        return places[2 * i + 1];
    }

    /** In the order of the text, title first; what overlaps is one place. */
    Findings merged() {
        long[] sorted = new long[size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = (long) from(i) << 32 | to(i);
        }
        Arrays.sort(sorted);
        Findings merged = new Findings();
        merged.places = new int[Math.max(2, size)];
        for (long place : sorted) {
            int from = (int) (place >>> 32);
            int to = (int) place;
            if (merged.size > 0 && from < merged.places[merged.size - 1]) {
                merged.places[merged.size - 1] = Math.max(merged.places[merged.size - 1], to);
            } else {
                merged.places[merged.size++] = from;
                merged.places[merged.size++] = to;
            }
        }
        return merged;
    }
}
