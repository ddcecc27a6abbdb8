package dev.vedette.query.match;

import java.util.Arrays;

/**
 * The queries ever added, in this order, until they are packed. As {@link Vocabulary}, the arrays are shared with older
 * versions.
 *
 * @param added epoch from which on a query is there
 * @param removed epoch from which on it is not
 */
record Slots(String[] ids, int[][] programs, int[] added, int[] removed, int size) {

    static Slots empty() {
        return new Slots(new String[16], new int[16][], new int[16], new int[16], 0);
    }

    boolean isIn(int slot, int epoch) {
        return slot < size && added[slot] <= epoch && removed[slot] > epoch;
    }

    Slots with(String id, int[] program, int epoch) {
        Slots roomy = size < ids.length ? this : grown(size * 2);
        roomy.ids[size] = id;
        roomy.programs[size] = program;
        roomy.added[size] = epoch;
        roomy.removed[size] = Integer.MAX_VALUE;
        return new Slots(roomy.ids, roomy.programs, roomy.added, roomy.removed, size + 1);
    }

    private Slots grown(int capacity) {
        return new Slots(
                Arrays.copyOf(ids, capacity),
                Arrays.copyOf(programs, capacity),
                Arrays.copyOf(added, capacity),
                Arrays.copyOf(removed, capacity),
                size);
    }

    /** From this epoch on it is gone; older sets still hold it. */
    void remove(int slot, int epoch) {
        removed[slot] = epoch;
    }
}
