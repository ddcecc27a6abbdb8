package dev.vedette.bench.training;

import dev.vedette.extraction.learned.Forest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Boosted trees for a logistic loss with weights and with targets between 0 and 1, by histograms (Friedman 2001; Ke and
 * others 2017). The same input gives the same trees.
 */
final class GradientBoosting {

    /** How it learns. */
    record Settings(int trees, int depth, double rate, double rows, double columns, double pull, double leastWeight) {}

    private final Settings settings;
    private final Binning binning;
    private final byte[][] bins;
    private final float[] target;
    private final float[] weight;
    private final double[] score;
    private final float[] gradient;
    private final float[] curvature;
    private final Random random = new Random(42);
    private final TreeArrays trees = new TreeArrays();

    GradientBoosting(Settings settings, List<float[]> rows, float[] target, float[] weight) {
        this.settings = settings;
        this.binning = Binning.of(rows);
        this.bins = binning.columns(rows);
        this.target = target;
        this.weight = weight;
        this.score = new double[target.length];
        this.gradient = new float[target.length];
        this.curvature = new float[target.length];
    }

    Forest learn() {
        for (int tree = 0; tree < settings.trees(); tree++) {
            for (int i = 0; i < target.length; i++) {
                double probability = 1 / (1 + Math.exp(-score[i]));
                gradient[i] = (float) (weight[i] * (target[i] - probability));
                curvature[i] = (float) (weight[i] * probability * (1 - probability));
            }
            trees.begin();
            int[] sample = sample();
            grow(trees.root(), sample, 0, columns());
            for (int i = 0; i < target.length; i++) {
                score[i] += trees.last(bins, i);
            }
        }
        return trees.forest(binning);
    }

    private int[] sample() {
        int[] sample = new int[target.length];
        int size = 0;
        for (int i = 0; i < sample.length; i++) {
            if (random.nextDouble() < settings.rows()) {
                sample[size++] = i;
            }
        }
        return Arrays.copyOf(sample, size);
    }

    private int[] columns() {
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < bins.length; column++) {
            if (random.nextDouble() < settings.columns()) {
                columns.add(column);
            }
        }
        return columns.stream().mapToInt(Integer::intValue).toArray();
    }

    private void grow(int node, int[] rows, int depth, int[] columns) {
        double g = 0;
        double h = 0;
        for (int row : rows) {
            g += gradient[row];
            h += curvature[row];
        }
        Split best = depth >= settings.depth() ? null : best(rows, columns, g, h);
        if (best == null) {
            trees.leaf(node, (float) (settings.rate() * g / (h + settings.pull())));
            return;
        }
        int[] left = new int[rows.length];
        int[] right = new int[rows.length];
        int lefts = 0;
        int rights = 0;
        for (int row : rows) {
            if ((bins[best.column][row] & 0xFF) <= best.bin) {
                left[lefts++] = row;
            } else {
                right[rights++] = row;
            }
        }
        int first = trees.split(node, best.column, best.bin);
        grow(first, Arrays.copyOf(left, lefts), depth + 1, columns);
        grow(first + 1, Arrays.copyOf(right, rights), depth + 1, columns);
    }

    private record Split(int column, int bin, double gain) {}

    private @Nullable Split best(int[] rows, int[] columns, double g, double h) {
        Split best = null;
        double[] sumG = new double[Binning.BINS];
        double[] sumH = new double[Binning.BINS];
        double base = g * g / (h + settings.pull());
        for (int column : columns) {
            Arrays.fill(sumG, 0);
            Arrays.fill(sumH, 0);
            byte[] values = bins[column];
            for (int row : rows) {
                int bin = values[row] & 0xFF;
                sumG[bin] += gradient[row];
                sumH[bin] += curvature[row];
            }
            double leftG = 0;
            double leftH = 0;
            for (int bin = 0; bin < binning.size(column) - 1; bin++) {
                leftG += sumG[bin];
                leftH += sumH[bin];
                double rightH = h - leftH;
                if (leftH < settings.leastWeight() || rightH < settings.leastWeight()) {
                    continue;
                }
                double rightG = g - leftG;
                double gain =
                        leftG * leftG / (leftH + settings.pull()) + rightG * rightG / (rightH + settings.pull()) - base;
                if (gain > 1e-4 && (best == null || gain > best.gain)) {
                    best = new Split(column, bin, gain);
                }
            }
        }
        return best;
    }
}
