package dev.vedette.extraction.learned;

/** The figures that describe one thing, put down in a fixed order. */
public final class Row {

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
        return add(Math.log1p(Math.max(0, count)));
    }

    public float[] values() {
        return size == values.length ? values : java.util.Arrays.copyOf(values, size);
    }
}
