package dev.vedette.stories.copies;

import dev.vedette.stories.words.Words;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * What is kept of a text to find its copies: its keys, of which copies share at least one. Whether two that met are copies
 * tells {@link Copies}.
 *
 * <p>The keys are the least of the hashed shingles (the sketch of A. Broder, "On the resemblance and containment of
 * documents", 1997): {@value #OF_WHOLE} of the whole text and {@value #OF_LEAD} of the lead, the first {@value #LEAD}
 * words. Of the {@value #OF_WHOLE} least shingles of two texts together, each is in both with the probability of their
 * resemblance r, and then it is a key of both: they miss each other with (1 - r)^{@value #OF_WHOLE}, for 0.5 that is
 * 0.004. An excerpt resembles its whole little, but what is least in the lead is among the least of the excerpt.
 *
 * <p>Keys depend on the text alone, not on JVM, locale or release, as long as {@link #VERSION} is the same.
 */
public final class Sketch {

    /** Raised with every change that gives some text other keys. */
    public static final int VERSION = 2;

    /** Shorter texts have no keys: they are alike by chance or by template. */
    public static final int LEAST_WORDS = 20;

    /** What the lead is, in words. */
    static final int LEAD = 48;

    private static final int OF_WHOLE = 8;
    private static final int OF_LEAD = 4;

    private Sketch() {}

    /** @param text without its headline */
    public static long[] of(String text) {
        return of(Words.of(text));
    }

    /**
     * 64 bits each, at most 12, none twice.
     *
     * @param words those of the text without its headline
     */
    public static long[] of(Words words) {
        if (words.size() < LEAST_WORDS) {
            return new long[0];
        }
        Shingles shingles = Shingles.of(words);
        long[] inOrder = shingles.inOrder();
        long[] front = Arrays.copyOf(inOrder, Math.min(inOrder.length, LEAD - shingles.length() + 1));
        return LongStream.concat(least(inOrder, OF_WHOLE), least(front, OF_LEAD))
                .distinct()
                .toArray();
    }

    private static LongStream least(long[] shingles, int count) {
        return Arrays.stream(shingles).distinct().sorted().limit(count);
    }
}
