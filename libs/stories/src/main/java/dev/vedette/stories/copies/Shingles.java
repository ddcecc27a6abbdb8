package dev.vedette.stories.copies;

import dev.vedette.stories.words.Word;
import dev.vedette.stories.words.Words;

/**
 * The overlapping runs of words of a text (w-shingling: A. Broder, "On the resemblance and containment of documents",
 * 1997): 5 words, or 8 characters in scripts without spaces, which is about as much. Each is 64 bits.
 */
final class Shingles {

    /** Words in a shingle. */
    static final int WORDS = 5;

    /** Characters in a shingle where words are not parted by spaces. */
    static final int CHARACTERS = 8;

    private final long[] inOrder;
    private final int length;

    private Shingles(long[] inOrder, int length) {
        this.inOrder = inOrder;
        this.length = length;
    }

    static Shingles of(Words words) {
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

    /** The words, or characters, of one shingle. */
    int length() {
        return length;
    }

    /** One for each word but the last few, in the text's order. */
    long[] inOrder() {
        return inOrder;
    }
}
