package dev.vedette.stories.copies;

import dev.vedette.stories.words.Word;
import dev.vedette.stories.words.Words;
import java.util.Arrays;

/**
 * The overlapping runs of words of a text (w-shingling: A. Broder, "On the resemblance and containment of documents",
 * 1997): 5 words, or 8 characters in scripts without spaces, which is about as much. Each is 64 bits.
 */
public final class Shingles {

    /** Words in a shingle. */
    public static final int WORDS = 5;

    /** Characters in a shingle where words are not parted by spaces. */
    public static final int CHARACTERS = 8;

    private final long[] inOrder;
    private final long[] distinct;
    private final int length;

    private Shingles(long[] inOrder, int length) {
        this.inOrder = inOrder;
        this.distinct = Arrays.stream(inOrder).sorted().distinct().toArray();
        this.length = length;
    }

    public static Shingles of(String text) {
        return of(Words.of(text));
    }

    public static Shingles of(Words words) {
        int length = words.isSpaceless() ? CHARACTERS : WORDS;
        long[] hashes = words.list().stream().mapToLong(Word::hash).toArray();
        long[] shingles = new long[Math.max(0, hashes.length - length + 1)];
        for (int i = 0; i < shingles.length; i++) {
            long shingle = length;
            for (int j = i; j < i + length; j++) {
                shingle = Word.mix(shingle * 31 + hashes[j]);
            }
            shingles[i] = shingle;
        }
        return new Shingles(shingles, length);
    }

    /** How many different ones. */
    public int size() {
        return distinct.length;
    }

    /** The share of all shingles of both that both have (Jaccard), 0 where there is none. */
    public double resemblance(Shingles other) {
        int common = common(other);
        int all = size() + other.size() - common;
        return all == 0 ? 0 : (double) common / all;
    }

    /** The share of the smaller one's shingles that the other has too, 0 where there is none. */
    public double containment(Shingles other) {
        int smaller = Math.min(size(), other.size());
        return smaller == 0 ? 0 : (double) common(other) / smaller;
    }

    /** The words, or characters, of one shingle. */
    int length() {
        return length;
    }

    /** One for each word but the last few, in the text's order. */
    long[] inOrder() {
        return inOrder;
    }

    long[] distinct() {
        return distinct;
    }

    private int common(Shingles other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < distinct.length && j < other.distinct.length) {
            int order = Long.compare(distinct[i], other.distinct[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }
}
