package dev.vedette.bench.training;

import java.util.Arrays;
import java.util.List;

/** Parts the values of each column into at most 64 bins of about equal size. */
record Binning(float[][] limits) {

    static final int BINS = 64;
    private static final int SAMPLE = 20_000;

    static Binning of(List<float[]> rows) {
        int columns = rows.getFirst().length;
        float[][] limits = new float[columns][];
        int step = Math.max(1, rows.size() / SAMPLE);
        for (int column = 0; column < columns; column++) {
            float[] values = new float[(rows.size() + step - 1) / step];
            for (int i = 0; i < values.length; i++) {
                values[i] = rows.get(i * step)[column];
            }
            Arrays.sort(values);
            limits[column] = limits(values);
        }
        return new Binning(limits);
    }

    private static float[] limits(float[] sorted) {
        float[] limits = new float[BINS - 1];
        int size = 0;
        for (int bin = 1; bin < BINS; bin++) {
            float limit = sorted[(int) ((long) bin * (sorted.length - 1) / BINS)];
            if ((size == 0 || limit > limits[size - 1]) && limit < sorted[sorted.length - 1]) {
                limits[size++] = limit;
            }
        }
        return Arrays.copyOf(limits, size);
    }

    int size(int column) {
        return limits[column].length + 1;
    }

    float limit(int column, int bin) {
        return limits[column][bin];
    }

    byte[][] columns(List<float[]> rows) {
        byte[][] bins = new byte[limits.length][rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            float[] values = rows.get(row);
            for (int column = 0; column < limits.length; column++) {
                int at = Arrays.binarySearch(limits[column], values[column]);
                bins[column][row] = (byte) (at >= 0 ? at : -at - 1);
            }
        }
        return bins;
    }
}
