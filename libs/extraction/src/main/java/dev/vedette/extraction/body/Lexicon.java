package dev.vedette.extraction.body;

/** How much a word speaks for article text (positive) or for furniture (negative); 0 for a word nobody knows. */
@FunctionalInterface
public interface Lexicon {

    Lexicon EMPTY = word -> 0;

    float weight(String word);

    /** The weight of both together as one word. */
    default float weight(String prefix, String word) {
        return weight(prefix + word);
    }
}
