package dev.vedette.extraction.learned;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * Boosted decision trees (Friedman, 2001): each tree adds its leaf to a sum, whose logistic function is a probability.
 * Node {@code i} of the flat arrays goes to {@code left[i]} where the row's figure is at most its threshold, else to
 * {@code left[i] + 1}; a leaf has feature -1 and its value as threshold.
 */
public final class Forest {

    private static final int AT_A_TIME = 16;

    private final int[] roots;
    private final short[] feature;
    private final float[] threshold;
    private final int[] left;
    private final Steps steps;

    public Forest(int[] roots, short[] feature, float[] threshold, int[] left) {
        this.roots = roots.clone();
        this.feature = feature.clone();
        this.threshold = threshold.clone();
        this.left = left.clone();
        this.steps = Steps.of(feature, threshold, left);
    }

    /** One figure from 0 to 1 for each row: each tree looks at some rows at a time, while it is near the processor. */
    public double[] probabilities(List<float[]> rows) {
        double[] sums = new double[rows.size()];
        for (int from = 0; from < sums.length; from += AT_A_TIME) {
            float[][] some =
                    rows.subList(from, Math.min(sums.length, from + AT_A_TIME)).toArray(float[][]::new);
            for (int root : roots) {
                for (int i = 0; i < some.length; i++) {
                    sums[from + i] += threshold[steps.leaf(root, some[i])];
                }
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] = 1 / (1 + Math.exp(-sums[i]));
        }
        return sums;
    }

    /**
     * The way down without branches, which no processor could foretell: a leaf steps to itself, and every tree is as
     * deep as the deepest.
     */
    private record Steps(int[] feature, float[] limit, int[] next, int depth) {

        static Steps of(short[] feature, float[] threshold, int[] left) {
            int[] looked = new int[feature.length];
            float[] limit = threshold.clone();
            int[] next = left.clone();
            int[] below = new int[feature.length];
            int depth = 0;
            for (int node = feature.length - 1; node >= 0; node--) {
                if (feature[node] < 0) {
                    limit[node] = Float.POSITIVE_INFINITY;
                    next[node] = node;
                } else {
                    looked[node] = feature[node];
                    below[node] = 1 + Math.max(below[left[node]], below[left[node] + 1]);
                    depth = Math.max(depth, below[node]);
                }
            }
            return new Steps(looked, limit, next, depth);
        }

        int leaf(int root, float[] row) {
            int node = root;
            for (int i = 0; i < depth; i++) {
                node = next[node] + (row[feature[node]] > limit[node] ? 1 : 0);
            }
            return node;
        }
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(roots.length);
        for (int root : roots) {
            out.writeInt(root);
        }
        out.writeInt(feature.length);
        for (int i = 0; i < feature.length; i++) {
            out.writeShort(feature[i]);
            out.writeFloat(threshold[i]);
            out.writeInt(left[i]);
        }
    }

    public static Forest read(DataInputStream in) throws IOException {
        int[] roots = new int[in.readInt()];
        for (int i = 0; i < roots.length; i++) {
            roots[i] = in.readInt();
        }
        int nodes = in.readInt();
        short[] feature = new short[nodes];
        float[] threshold = new float[nodes];
        int[] left = new int[nodes];
        for (int i = 0; i < nodes; i++) {
            feature[i] = in.readShort();
            threshold[i] = in.readFloat();
            left[i] = in.readInt();
        }
        return new Forest(roots, feature, threshold, left);
    }
}
