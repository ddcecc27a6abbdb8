package dev.vedette.extraction.learned;

import java.util.Arrays;

/** The figures that describe one thing, put down in a fixed order. */
public final class Row {

    private static final float[] LOGARITHMS = logarithms(4096);

    private final float[] values;
    private int size;

    public Row(int capacity) {
        this.values = new float[capacity];
    }

    public Row add(double value) {
        values[size++] = (float) value;
        return this;
    }

    public Row add(boolean value) {
        return add(value ? 1 : 0);
    }

    /** Counts and lengths matter by their order of magnitude. */
    public Row log(double count) {
        int whole = (int) count;
        boolean known = whole == count && whole >= 0 && whole < LOGARITHMS.length;
        return add(known ? LOGARITHMS[whole] : Math.log1p(Math.max(0, count)));
    }

    private static float[] logarithms(int size) {
        float[] logarithms = new float[size];
        for (int i = 0; i < size; i++) {
            logarithms[i] = (float) Math.log1p(i);
        }
        return logarithms;
    }

    public float[] values() {
        return size == values.length ? values : Arrays.copyOf(values, size);
    }
}
