package dev.vedette.bench.training;

import dev.vedette.extraction.learned.Forest;
import java.util.Arrays;

/** Trees while they grow, as flat arrays: a node's children lie side by side. */
final class TreeArrays {

    private int[] roots = new int[16];
    private int[] column = new int[1024];
    private int[] bin = new int[1024];
    private float[] value = new float[1024];
    private int[] left = new int[1024];
    private int trees;
    private int nodes;

    void begin() {
        roots = trees == roots.length ? Arrays.copyOf(roots, 2 * trees) : roots;
        roots[trees++] = nodes;
        room(1);
    }

    int root() {
        return roots[trees - 1];
    }

    void leaf(int node, float amount) {
        column[node] = -1;
        value[node] = amount;
    }

    int split(int node, int byColumn, int atBin) {
        column[node] = byColumn;
        bin[node] = atBin;
        left[node] = nodes;
        int first = nodes;
        room(2);
        return first;
    }

    private void room(int more) {
        nodes += more;
        if (nodes > column.length) {
            int size = 2 * column.length;
            column = Arrays.copyOf(column, size);
            bin = Arrays.copyOf(bin, size);
            value = Arrays.copyOf(value, size);
            left = Arrays.copyOf(left, size);
        }
    }

    /** What the newest tree says of a row. */
    double last(byte[][] bins, int row) {
        int node = root();
        while (column[node] >= 0) {
            node = (bins[column[node]][row] & 0xFF) <= bin[node] ? left[node] : left[node] + 1;
        }
        return value[node];
    }

    Forest forest(Binning binning) {
        short[] feature = new short[nodes];
        float[] threshold = new float[nodes];
        for (int i = 0; i < nodes; i++) {
            feature[i] = (short) column[i];
            threshold[i] = column[i] < 0 ? value[i] : binning.limit(column[i], bin[i]);
        }
        return new Forest(Arrays.copyOf(roots, trees), feature, threshold, Arrays.copyOf(left, nodes));
    }
}
