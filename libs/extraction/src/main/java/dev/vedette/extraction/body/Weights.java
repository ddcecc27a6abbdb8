package dev.vedette.extraction.body;

import java.util.Map;

/**
 * A {@link Lexicon} laid out for speed: an open-addressed table of words, with their hashes and weights beside them, so
 * that most words that nobody knows are told by their hash, and a word with a prefix without joining them.
 */
final class Weights implements Lexicon {

    private static final int LONGEST = 64;
    private static final int[] POWERS = powers();

    private final String[] words;
    private final int[] hashes;
    private final float[] weights;

    Weights(Map<String, Float> known) {
        int size = Integer.highestOneBit(Math.max(8, known.size())) * 4;
        this.words = new String[size];
        this.hashes = new int[size];
        this.weights = new float[size];
        known.forEach((word, weight) -> {
            int slot = slot("", word);
            words[slot] = word;
            hashes[slot] = word.hashCode();
            weights[slot] = weight;
        });
    }

    @Override
    public float weight(String word) {
        return weight("", word);
    }

    @Override
    public float weight(String prefix, String word) {
        return weights[slot(prefix, word)];
    }

    private int slot(String prefix, String word) {
        int hash = hash(prefix, word);
        int slot = hash * 0x9E3779B9 >>> 8 & words.length - 1;
        while (words[slot] != null && !(hashes[slot] == hash && isJoined(words[slot], prefix, word))) {
            slot = slot + 1 & words.length - 1;
        }
        return slot;
    }

    /** The hash of the two strings joined, as {@link String#hashCode} defines it. */
    private static int hash(String prefix, String word) {
        return word.length() < LONGEST
                ? prefix.hashCode() * POWERS[word.length()] + word.hashCode()
                : (prefix + word).hashCode();
    }

    private static boolean isJoined(String known, String prefix, String word) {
        return known.length() == prefix.length() + word.length() && known.startsWith(prefix) && known.endsWith(word);
    }

    /** Powers of 31. */
    private static int[] powers() {
        int[] powers = new int[LONGEST];
        powers[0] = 1;
        for (int i = 1; i < LONGEST; i++) {
            powers[i] = 31 * powers[i - 1];
        }
        return powers;
    }
}
