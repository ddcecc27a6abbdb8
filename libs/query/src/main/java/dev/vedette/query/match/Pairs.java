package dev.vedette.query.match;

/**
 * Lists for two words in a row. As {@link Vocabulary}, the arrays are shared with older versions.
 *
 * @param keys open addressing; first word + 1 in the upper half, second in the lower
 */
record Pairs(long[] keys, int[][] lists, int size) {

    static Pairs empty() {
        return new Pairs(new long[16], new int[16][], 0);
    }

    /** Where the list of a pair is, or -1. */
    int find(int first, int second) {
        long key = key(first, second);
        int mask = keys.length - 1;
        int i = place(key, mask);
        while (keys[i] != 0) {
            if (keys[i] == key) {
                return i;
            }
            i = (i + 1) & mask;
        }
        return -1;
    }

    /** With one entry more. */
    Pairs with(int first, int second, int slot, int guard) {
        Pairs pairs = size * 2 >= keys.length ? grown() : this;
        int at = pairs.find(first, second);
        if (at >= 0) {
            Lists.append(pairs.lists, at, slot, guard);
            return pairs;
        }
        long key = key(first, second);
        at = pairs.free(key);
        Lists.append(pairs.lists, at, slot, guard);
        pairs.keys[at] = key;
        return new Pairs(pairs.keys, pairs.lists, pairs.size + 1);
    }

    private Pairs grown() {
        Pairs grown = new Pairs(new long[keys.length * 2], new int[keys.length * 2][], size);
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                int at = grown.free(keys[i]);
                grown.keys[at] = keys[i];
                grown.lists[at] = lists[i];
            }
        }
        return grown;
    }

    private int free(long key) {
        int mask = keys.length - 1;
        int i = place(key, mask);
        while (keys[i] != 0) {
            i = (i + 1) & mask;
        }
        return i;
    }

    private static long key(int first, int second) {
        return (first + 1L) << 32 | second;
    }

    private static int place(long key, int mask) {
        long h = key * 0x9E3779B97F4A7C15L;
        return (int) (h >>> 32) & mask;
    }
}
