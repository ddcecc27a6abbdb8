package dev.vedette.extraction.body;

/**
 * How much text an element holds.
 *
 * @param chars characters of text, white space collapsed
 * @param linked those of them inside links
 * @param prose characters in blocks that read like sentences
 * @param pictures images, small ones aside
 * @param own characters that stand in this block and in none inside it, without links; 0 for what is no block
 */
record Measure(int chars, int linked, int prose, int pictures, int own) {

    static final Measure NONE = new Measure(0, 0, 0, 0, 0);

    double linkDensity() {
        return chars == 0 ? 0 : (double) linked / chars;
    }

    Measure plus(Measure other) {
        return new Measure(
                chars + other.chars,
                linked + other.linked,
                prose + other.prose,
                pictures + other.pictures,
                own + other.own);
    }
}
