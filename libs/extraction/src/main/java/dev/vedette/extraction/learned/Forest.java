package dev.vedette.extraction.learned;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Boosted decision trees (Friedman, 2001): each tree adds its leaf to a sum, whose logistic function is a probability.
 * Node {@code i} of the flat arrays goes to {@code left[i]} where the row's figure is at most its threshold, else to
 * {@code left[i] + 1}; a leaf has feature -1 and its value as threshold.
 */
public record Forest(int[] roots, short[] feature, float[] threshold, int[] left) {

    public double probability(float[] row) {
        double sum = 0;
        for (int root : roots) {
            int node = root;
            while (feature[node] >= 0) {
                node = row[feature[node]] <= threshold[node] ? left[node] : left[node] + 1;
            }
            sum += threshold[node];
        }
        return 1 / (1 + Math.exp(-sum));
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
