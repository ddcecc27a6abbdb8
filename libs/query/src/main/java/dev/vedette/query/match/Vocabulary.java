package dev.vedette.query.match;

import dev.vedette.query.analysis.WordBuffer;
import java.util.Arrays;

/**
 * Numbers for words. One writer appends by {@link #with}, which shares the arrays as long as there is room; readers of
 * an older vocabulary never see what was appended since, for its numbers are not below their size.
 *
 * <p>What is no folded word has a first character that no word has, see {@link Keys}.
 *
 * @param table open addressing; hash in the upper half, number + 1 in the lower
 */
record Vocabulary(long[] table, String[] words, int size) {

    private static final int NONE = -1;

    static Vocabulary empty() {
        return new Vocabulary(new long[64], new String[32], 0);
    }

    /** The number of a word, or -1. */
    int find(String word) {
        int hash = WordBuffer.hash(word);
        int mask = table.length - 1;
        for (int i = hash & mask; table[i] != 0; i = (i + 1) & mask) {
            int number = numberAt(i, hash);
            if (number >= 0 && words[number].equals(word)) {
                return number;
            }
        }
        return NONE;
    }

    /** The number of a folded word, or -1. */
    int find(char[] chars, int from, int length, int hash) {
        int mask = table.length - 1;
        for (int i = hash & mask; table[i] != 0; i = (i + 1) & mask) {
            int number = numberAt(i, hash);
            if (number >= 0 && isEqual(words[number], chars, from, length)) {
                return number;
            }
        }
        return NONE;
    }

    private int numberAt(int i, int hash) {
        long entry = table[i];
        int number = (int) entry - 1;
        return (int) (entry >>> 32) == hash && number < size ? number : NONE;
    }

    private static boolean isEqual(String word, char[] chars, int from, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != chars[from + i]) {
                return false;
            }
        }
        return true;
    }

    /** With one word more, whose number is this one's size. Only the newest vocabulary may be appended to. */
    Vocabulary with(String word) {
        String[] grownWords = size == words.length ? Arrays.copyOf(words, size * 2) : words;
        grownWords[size] = word;
        long[] grownTable = table;
        if (size * 2 >= table.length) {
            grownTable = new long[table.length * 2];
            for (int number = 0; number < size; number++) {
                enter(grownTable, WordBuffer.hash(words[number]), number);
            }
        }
        enter(grownTable, WordBuffer.hash(word), size);
        return new Vocabulary(grownTable, grownWords, size + 1);
    }

    private static void enter(long[] table, int hash, int number) {
        int mask = table.length - 1;
        int i = hash & mask;
        while (table[i] != 0) {
            i = (i + 1) & mask;
        }
        table[i] = (long) hash << 32 | (number + 1);
    }
}
