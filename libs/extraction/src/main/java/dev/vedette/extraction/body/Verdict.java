package dev.vedette.extraction.body;

/** What a list of words adds up to in a {@link Lexicon}: the sum, the lowest and the highest weight. */
record Verdict(float sum, float min, float max) {

    static final Verdict NONE = new Verdict(0, 0, 0);

    static Verdict of(Iterable<String> words, Lexicon lexicon) {
        return of("", words, lexicon);
    }

    /** @param prefix joined to the front of each word */
    static Verdict of(String prefix, Iterable<String> words, Lexicon lexicon) {
        float sum = 0;
        float min = 0;
        float max = 0;
        for (String word : words) {
            float weight = lexicon.weight(prefix, word);
            sum += weight;
            min = Math.min(min, weight);
            max = Math.max(max, weight);
        }
        return new Verdict(sum, min, max);
    }

    Verdict and(Verdict other) {
        return new Verdict(sum + other.sum, Math.min(min, other.min), Math.max(max, other.max));
    }
}
