package dev.vedette.query.analysis;

import java.util.Arrays;
import java.util.StringJoiner;

/** The words of one text, by position. Offsets are UTF-16 units of the original text. */
public final class Tokens {

    private String[] folded = new String[8];
    private String[] exact = new String[8];
    private int[] starts = new int[8];
    private int[] ends = new int[8];
    private int size;

    void add(String foldedForm, String exactForm, int start, int end) {
        if (size == folded.length) {
            folded = Arrays.copyOf(folded, size * 2);
            exact = Arrays.copyOf(exact, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        folded[size] = foldedForm;
        exact[size] = exactForm;
        starts[size] = start;
        ends[size++] = end;
    }

    public int size() {
        return size;
    }

    /** Blind to case, accents and width. */
    public String folded(int position) {
        return folded[position];
    }

    /** Blind to accents and width. */
    public String exact(int position) {
        return exact[position];
    }

    public int start(int position) {
        return starts[position];
    }

    public int end(int position) {
        return ends[position];
    }

    /** The folded words with a space between, as the index takes them. */
    public String foldedStream() {
        return stream(folded);
    }

    /** The exact words with a space between, at the same positions. */
    public String exactStream() {
        return stream(exact);
    }

    private String stream(String[] words) {
        StringJoiner joiner = new StringJoiner(" ");
        for (int i = 0; i < size; i++) {
            joiner.add(words[i]);
        }
        return joiner.toString();
    }
}
