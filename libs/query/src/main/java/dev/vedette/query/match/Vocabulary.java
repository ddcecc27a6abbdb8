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
 * @param chars all words one after the other, where looking them up finds them with few jumps through memory
 * @param starts where each word begins there, and the next one
 */
record Vocabulary(long[] table, String[] words, char[] chars, int[] starts, int size) {

    private static final int NONE = -1;

    static Vocabulary empty() {
        return new Vocabulary(new long[64], new String[32], new char[256], new int[33], 0);
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
    int find(char[] word, int from, int length, int hash) {
        int mask = table.length - 1;
        for (int i = hash & mask; table[i] != 0; i = (i + 1) & mask) {
            int number = numberAt(i, hash);
            if (number >= 0 && isEqual(number, word, from, length)) {
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

    private boolean isEqual(int number, char[] word, int from, int length) {
        return Arrays.equals(chars, starts[number], starts[number + 1], word, from, from + length);
    }

    /** With one word more, whose number is this one's size. Only the newest vocabulary may be appended to. */
    Vocabulary with(String word) {
        int start = starts[size];
        int end = start + word.length();
        char[] grownChars = end > chars.length ? Arrays.copyOf(chars, Math.max(end, chars.length * 2)) : chars;
        String[] grownWords = size == words.length ? Arrays.copyOf(words, size * 2) : words;
        int[] grownStarts = size + 2 > starts.length ? Arrays.copyOf(starts, size * 2 + 1) : starts;
        word.getChars(0, word.length(), grownChars, start);
        grownWords[size] = word;
        grownStarts[size + 1] = end;
        long[] grownTable = size * 2 >= table.length ? enlargedTable() : table;
        enter(grownTable, WordBuffer.hash(word), size);
        return new Vocabulary(grownTable, grownWords, grownChars, grownStarts, size + 1);
    }

    private long[] enlargedTable() {
        long[] enlarged = new long[table.length * 2];
        for (int number = 0; number < size; number++) {
            enter(enlarged, WordBuffer.hash(words[number]), number);
        }
        return enlarged;
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
