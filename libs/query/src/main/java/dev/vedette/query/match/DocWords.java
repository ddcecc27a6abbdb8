package dev.vedette.query.match;

import dev.vedette.query.analysis.WordBuffer;
import java.util.Arrays;

/** The different folded words of one document, numbered as they come; cleared and used again for the next one. */
final class DocWords {

    private char[] chars = new char[8192];
    private int[] starts = new int[1024];
    private int[] hashes = new int[1024];
    private int[] table = new int[2048];
    private int size;
    private long steps;

    void clear() {
        Arrays.fill(table, 0);
        size = 0;
        starts[0] = 0;
    }

    int size() {
        return size;
    }

    /** Other words that stood where one was looked for, since this was made. */
    long steps() {
        return steps;
    }

    char[] chars() {
        return chars;
    }

    int start(int number) {
        return starts[number];
    }

    int length(int number) {
        return starts[number + 1] - starts[number];
    }

    int hash(int number) {
        return hashes[number];
    }

    /** The number of a word; it is new if that is the size before. */
    int add(WordBuffer word) {
        int hash = word.hash();
        int mask = table.length - 1;
        int i = hash & mask;
        while (table[i] != 0) {
            int number = table[i] - 1;
            if (hashes[number] == hash && isEqual(number, word)) {
                return number;
            }
            i = (i + 1) & mask;
            steps++;
        }
        table[i] = size + 1;
        append(word, hash);
        return size - 1;
    }

    private boolean isEqual(int number, WordBuffer word) {
        int start = starts[number];
        return Arrays.equals(chars, start, starts[number + 1], word.chars(), 0, word.length());
    }

    private void append(WordBuffer word, int hash) {
        int start = starts[size];
        int end = start + word.length();
        if (end > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(end, chars.length * 2));
        }
        System.arraycopy(word.chars(), 0, chars, start, word.length());
        hashes[size++] = hash;
        if (size + 1 >= hashes.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            hashes = Arrays.copyOf(hashes, hashes.length * 2);
        }
        starts[size] = end;
        if (size * 2 >= table.length) {
            enlargeTable();
        }
    }

    private void enlargeTable() {
        table = new int[table.length * 2];
        int mask = table.length - 1;
        for (int number = 0; number < size; number++) {
            int i = hashes[number] & mask;
            while (table[i] != 0) {
                i = (i + 1) & mask;
            }
            table[i] = number + 1;
        }
    }
}
