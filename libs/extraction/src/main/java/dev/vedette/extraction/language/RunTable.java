package dev.vedette.extraction.language;

import java.util.Map;

/**
 * The figures of a {@link LanguageModel} laid out for speed: an open-addressed table from a run's 64-bit key to its row
 * in one array. Runs of up to four letters are their own key; of longer ones the key is a hash.
 */
final class RunTable {

    private final long[] keys;
    private final int[] rows;
    private final short[] figures;
    private final int width;

    RunTable(Map<String, short[]> weights, int width) {
        int size = Integer.highestOneBit(Math.max(8, weights.size()) * 2) * 2;
        this.keys = new long[size];
        this.rows = new int[size];
        this.figures = new short[weights.size() * width];
        this.width = width;
        int row = 0;
        for (Map.Entry<String, short[]> entry : weights.entrySet()) {
            System.arraycopy(entry.getValue(), 0, figures, row * width, width);
            row++;
            int slot = slot(key(entry.getKey(), 0, entry.getKey().length()));
            keys[slot] = key(entry.getKey(), 0, entry.getKey().length());
            rows[slot] = row;
        }
    }

    /** Never 0 for a run that is not empty. */
    private static long key(CharSequence text, int start, int end) {
        long key = 0;
        for (int i = start; i < end; i++) {
            key = end - start <= 4 ? key << 16 | text.charAt(i) : (key + text.charAt(i)) * 0x9E3779B97F4A7C15L;
        }
        return end - start <= 4 ? key : key | 1L << 63;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    /** Adds the figures of a run to the sums; whether the run is known. */
    boolean add(CharSequence text, int start, int end, long[] sums) {
        int row = rows[slot(key(text, start, end))];
        if (row == 0) {
            return false;
        }
        int from = (row - 1) * width;
        for (int i = 0; i < width; i++) {
            sums[i] += figures[from + i];
        }
        return true;
    }
}
