package dev.vedette.query.match;

import java.util.Arrays;

/**
 * The queries ever added, in this order, until they are packed. As {@link Vocabulary}, the arrays are shared with older
 * versions; those know only the slots below their size.
 *
 * @param versions as callers gave them; a slot's id, version and program never change, so a reader cannot mix them
 * @param removed epoch from which on a query is not there any more
 * @param anyRemoved whether it is worth looking
 */
record Slots(String[] ids, int[] versions, int[][] programs, int[] removed, boolean anyRemoved, int size) {

    static Slots empty() {
        return new Slots(new String[16], new int[16], new int[16][], new int[16], false, 0);
    }

    boolean isIn(int slot, int epoch) {
        return slot < size && (!anyRemoved || removed[slot] > epoch);
    }

    Slots with(String id, int version, int[] program) {
        Slots roomy = size < ids.length ? this : grown(size * 2);
        roomy.ids[size] = id;
        roomy.versions[size] = version;
        roomy.programs[size] = program;
        roomy.removed[size] = Integer.MAX_VALUE;
        return new Slots(roomy.ids, roomy.versions, roomy.programs, roomy.removed, anyRemoved, size + 1);
    }

    private Slots grown(int capacity) {
        return new Slots(
                Arrays.copyOf(ids, capacity),
                Arrays.copyOf(versions, capacity),
                Arrays.copyOf(programs, capacity),
                Arrays.copyOf(removed, capacity),
                anyRemoved,
                size);
    }

    /** Without a query from this epoch on; older sets still hold it. */
    Slots without(int slot, int epoch) {
        removed[slot] = epoch;
        return new Slots(ids, versions, programs, removed, true, size);
    }
}
