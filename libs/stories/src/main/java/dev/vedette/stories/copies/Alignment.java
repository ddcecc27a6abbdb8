package dev.vedette.stories.copies;

import dev.vedette.stories.words.Word;
import dev.vedette.stories.words.Words;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which words of two texts stand in common shingles, and what was put in place of something else between them: a slot,
 * less than a sentence or two other than the other text's, with the same words around
 * them, or at an end.
 */
final class Alignment {

    /** What is longer was written anew, not filled in. */
    private static final int LONGEST_SLOT = 30;

    /**
     * Names' and numbers' share of the words of news, about: for where letters do not tell which words they are, and a
     * limit where every noun has a capital.
     */
    private static final double FACT_SHARE = 0.12;

    private final Words one;
    private final Words other;
    private final int length;
    private final BitSet commonOfOne = new BitSet();
    private final BitSet commonOfOther = new BitSet();
    private int changedFacts;

    Alignment(Words one, Words other) {
        this.one = one;
        this.other = other;
        Shingles left = Shingles.of(one);
        Shingles right = Shingles.of(other);
        this.length = left.length();
        if (length == right.length()) {
            align(left.inOrder(), right.inOrder());
        }
    }

    /** The share of the first text's words that stand in the other too. */
    double shareOfOne() {
        return share(commonOfOne, one.size());
    }

    /** The same share among the first words of the other text. */
    double leadOfOther(int words) {
        int lead = Math.min(words, other.size());
        return share(commonOfOther.get(0, lead), lead);
    }

    /** Of the names and numbers where the texts say the same, how many are others: 0 for a copy, most for a template. */
    double changedFactShare() {
        double kept = keptFacts();
        return changedFacts == 0 ? 0 : changedFacts / (changedFacts + kept);
    }

    private double keptFacts() {
        Set<String> facts = new HashSet<>();
        boolean cased = false;
        for (int i = commonOfOne.nextSetBit(0); i >= 0; i = commonOfOne.nextSetBit(i + 1)) {
            Word word = one.get(i);
            cased |= !isUncased(word) && !word.isNumber();
            if (isFact(word)) {
                facts.add(word.text());
            }
        }
        double usual = commonOfOne.cardinality() * FACT_SHARE * Shingles.WORDS / length;
        return cased ? Math.min(usual, facts.size()) : usual;
    }

    private void align(long[] left, long[] right) {
        Map<Long, Integer> places = new HashMap<>();
        for (int j = right.length - 1; j >= 0; j--) {
            places.put(right[j], j);
        }
        int before = -1;
        int beforeOther = -1;
        for (int i = 0; i < left.length; i++) {
            int next = beforeOther + 1;
            boolean goesOn = before == i - 1 && beforeOther >= 0 && next < right.length && right[next] == left[i];
            Integer place = goesOn ? Integer.valueOf(next) : places.get(left[i]);
            if (place == null) {
                continue;
            }
            commonOfOne.set(i, i + length);
            commonOfOther.set(place, place + length);
            if (before < 0) {
                slot(0, i, 0, place);
            } else if (before < i - 1) {
                slot(before + length, i, beforeOther + length, place);
            }
            before = i;
            beforeOther = place;
        }
        if (before >= 0) {
            slot(before + length, one.size(), beforeOther + length, other.size());
        }
    }

    private void slot(int from, int to, int fromOther, int toOther) {
        boolean filledIn =
                from < to && fromOther < toOther && to - from <= LONGEST_SLOT && toOther - fromOther <= LONGEST_SLOT;
        if (!filledIn) {
            return;
        }
        List<Word> mine = one.list().subList(from, to);
        List<Word> theirs = other.list().subList(fromOther, toOther);
        changedFacts += Math.min(factsNotIn(mine, theirs), factsNotIn(theirs, mine));
    }

    /** Names and numbers that others do not have; of words that may be names or not, all in one slot count as one. */
    private static int factsNotIn(List<Word> words, List<Word> others) {
        Set<String> known = new HashSet<>();
        others.forEach(word -> known.add(word.text()));
        int facts = 0;
        boolean perhaps = false;
        for (Word word : words) {
            boolean other = known.add(word.text());
            facts += other && isFact(word) ? 1 : 0;
            perhaps |= other && isUncased(word);
        }
        return facts + (perhaps ? 1 : 0);
    }

    private static boolean isFact(Word word) {
        return word.isNumber() || word.kind() == Word.Kind.CAPITAL;
    }

    private static boolean isUncased(Word word) {
        return word.kind() == Word.Kind.UNCASED || word.isCharacter();
    }

    private static double share(BitSet common, int of) {
        return of == 0 ? 0 : (double) common.cardinality() / of;
    }
}
