package dev.vedette.extraction.body;

import java.util.List;

/**
 * A block with what is known of it alone and of the elements above it.
 *
 * @param words its first words, see {@link Wording}
 * @param verdict what they say
 * @param first what its first two words together say
 */
record BlockFacts(Block block, Prose prose, List<String> words, Verdict verdict, float first, Lineage lineage) {

    static BlockFacts of(Block block, Lineage lineage, Lexicon lexicon) {
        List<String> words = Wording.words(block.text());
        Prose prose = Prose.of(block.text());
        return words.isEmpty()
                ? new BlockFacts(block, prose, words, Verdict.NONE, 0, lineage)
                : new BlockFacts(
                        block,
                        prose,
                        words,
                        Verdict.of(Wording.prefix(words), words, lexicon),
                        lexicon.weight(Wording.first(words)),
                        lineage);
    }

    /** How many words the verdict is about. */
    int size() {
        return words.size();
    }

    float meanVerdict() {
        return verdict.sum() / Math.max(1, size());
    }

    int chars() {
        return block.text().length();
    }

    boolean inside() {
        return lineage.chosen() && !lineage.cut();
    }

    /** A number for the element that holds the block: a paragraph 0, headings by their level, and so on. */
    int tag() {
        return switch (block.element().normalName()) {
            case "p" -> 0;
            case "h1" -> 1;
            case "h2" -> 2;
            case "h3" -> 3;
            case "h4", "h5", "h6" -> 4;
            case "li", "dd", "dt" -> 5;
            case "td", "th", "tr", "caption" -> 6;
            case "blockquote" -> 7;
            case "pre" -> 8;
            case "div" -> 9;
            default -> 10;
        };
    }
}
