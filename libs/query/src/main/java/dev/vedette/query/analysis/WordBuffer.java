package dev.vedette.query.analysis;

import java.security.SecureRandom;

/** A word while it is read, folded; used again for the next one. */
public final class WordBuffer {

    /**
     * Another one in each process, so that nobody can write a page whose words all fall together. (A factor that is known
     * suffices for that: with 31, ба and ая are one.)
     */
    private static final long FACTOR = new SecureRandom().nextLong() | 1;

    private final char[] chars = new char[Folding.MAX_LENGTH];
    private int length;

    void clear() {
        length = 0;
    }

    void append(char c) {
        if (length < chars.length) {
            chars[length++] = c;
        }
    }

    void set(String word) {
        length = word.length();
        word.getChars(0, length, chars, 0);
    }

    /** The characters; valid up to {@link #length}. */
    public char[] chars() {
        return chars;
    }

    public int length() {
        return length;
    }

    /** Equal to {@link #hash(String)} of the same word. */
    public int hash() {
        long hash = 0;
        for (int i = 0; i < length; i++) {
            hash = FACTOR * hash + chars[i];
        }
        return mixed(hash);
    }

    public static int hash(String word) {
        long hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = FACTOR * hash + word.charAt(i);
        }
        return mixed(hash);
    }

    /** Whatever the factor, the upper half differs where words do; the product (Fibonacci hashing) brings it down. */
    private static int mixed(long hash) {
        return (int) ((hash ^ hash >>> 32) * 0x9E3779B97F4A7C15L >>> 32);
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
