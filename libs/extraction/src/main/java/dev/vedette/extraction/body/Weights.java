package dev.vedette.extraction.body;

import java.util.Map;

/** A {@link Lexicon} laid out for speed: an open-addressed table of words beside their weights. */
final class Weights implements Lexicon {

    private final String[] words;
    private final float[] weights;

    Weights(Map<String, Float> known) {
        int size = Integer.highestOneBit(Math.max(8, known.size())) * 4;
        this.words = new String[size];
        this.weights = new float[size];
        known.forEach((word, weight) -> {
            int slot = slot(word);
            words[slot] = word;
            weights[slot] = weight;
        });
    }

    private int slot(String word) {
        int slot = word.hashCode() * 0x9E3779B9 >>> 8 & words.length - 1;
        while (words[slot] != null && !words[slot].equals(word)) {
            slot = slot + 1 & words.length - 1;
        }
        return slot;
    }

    @Override
    public float weight(String word) {
        return weights[slot(word)];
    }
}
