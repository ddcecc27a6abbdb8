package dev.vedette.stories.copies;

import dev.vedette.stories.words.Word;
import dev.vedette.stories.words.Words;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What is kept of a text to find its copies: MinHash values of all its shingles and of those of its lead, 649 bytes.
 *
 * <p>Copies are found by bands (J. Leskovec et al., "Mining of Massive Datasets", 3.4): texts with one equal band key are
 * looked at. With 32 bands of 4 over the whole text, two with a resemblance of 0.6 meet with a probability of 0.99, of 0.4
 * with 0.56, of 0.1 with 0.003. An excerpt resembles its whole little, but begins alike: 8 more bands are of the lead, the
 * first {@value #LEAD} words, and meet at a lead's resemblance of 0.8 with 0.98. Whether two that met are copies tells
 * {@link Copies}.
 *
 * <p>A signature depends on the text alone, not on JVM, locale or release, as long as {@link #VERSION} is the same.
 */
public final class Signature {

    /** Raised with every change that gives some text another signature. */
    public static final int VERSION = 1;

    /** Band keys of the whole text, the first ones of {@link #bands()}. */
    public static final int WHOLE_BANDS = 32;

    /** Band keys of the lead, the last ones of {@link #bands()}. */
    public static final int LEAD_BANDS = 8;

    /** Shorter texts have no bands: they are alike by chance or by template. */
    public static final int LEAST_WORDS = 20;

    /** What the lead is, in words. */
    static final int LEAD = 48;

    private static final int ROWS = 4;
    private static final int WHOLE = WHOLE_BANDS * ROWS;
    private static final int FRONT = LEAD_BANDS * ROWS;
    private static final int BYTES = 1 + (2 + WHOLE + FRONT) * Integer.BYTES;

    private final int words;
    private final int shingles;
    private final int[] whole;
    private final int[] lead;

    private Signature(int words, int shingles, int[] whole, int[] lead) {
        this.words = words;
        this.shingles = shingles;
        this.whole = whole;
        this.lead = lead;
    }

    /** @param text without its headline */
    public static Signature of(String text) {
        return of(Words.of(text));
    }

    /** @param words those of the text without its headline */
    public static Signature of(Words words) {
        return of(words.size(), Shingles.of(words));
    }

    static Signature of(int words, Shingles shingles) {
        long[] inOrder = shingles.inOrder();
        long[] front = Arrays.copyOf(inOrder, Math.min(inOrder.length, LEAD - shingles.length() + 1));
        return new Signature(words, shingles.size(), MinHash.of(shingles.distinct(), WHOLE), MinHash.of(front, FRONT));
    }

    /** Words of the text; in scripts without spaces characters. */
    public int words() {
        return words;
    }

    /**
     * Keys that texts which may be copies share at least one of: 64 bits each, the band's number worked in. Those of the
     * whole text first, then those of the lead. None where the text is too short to tell.
     */
    public long[] bands() {
        if (words < LEAST_WORDS) {
            return new long[0];
        }
        long[] keys = new long[WHOLE_BANDS + LEAD_BANDS];
        for (int band = 0; band < keys.length; band++) {
            int[] values = band < WHOLE_BANDS ? whole : lead;
            int from = (band < WHOLE_BANDS ? band : band - WHOLE_BANDS) * ROWS;
            long key = Word.mix(VERSION * 1000L + band);
            for (int row = from; row < from + ROWS; row++) {
                key = Word.mix(key * 31 + values[row]);
            }
            keys[band] = key;
        }
        return keys;
    }

    /** The estimated share of all shingles of both that both have; the standard error is at most 0.044. */
    public double resemblance(Signature other) {
        return shingles == 0 || other.shingles == 0 ? 0 : MinHash.agreement(whole, other.whole);
    }

    /** The estimated share of the shorter text's shingles that the other has too. */
    public double containment(Signature other) {
        double resemblance = resemblance(other);
        int smaller = Math.min(shingles, other.shingles);
        // |A ∩ B| = J (|A| + |B|) / (1 + J)
        double common = resemblance * (shingles + other.shingles) / (1 + resemblance);
        return smaller == 0 ? 0 : Math.min(1, common / smaller);
    }

    /** How far both begin alike: the resemblance of their first {@value #LEAD} words. */
    public double leadResemblance(Signature other) {
        return shingles == 0 || other.shingles == 0 ? 0 : MinHash.agreement(lead, other.lead);
    }

    /** For keeping: {@link #VERSION}, the sizes, the values, all big-endian. */
    public byte[] encode() {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES);
        bytes.put((byte) VERSION).putInt(words).putInt(shingles);
        bytes.asIntBuffer().put(whole).put(lead);
        return bytes.array();
    }

    /** @throws IllegalArgumentException when these are no bytes of this version */
    public static Signature decode(byte[] encoded) {
        if (encoded.length != BYTES || encoded[0] != VERSION) {
            throw new IllegalArgumentException("not a signature of version " + VERSION);
        }
        ByteBuffer bytes = ByteBuffer.wrap(encoded, 1, encoded.length - 1);
        int words = bytes.getInt();
        int shingles = bytes.getInt();
        int[] whole = new int[WHOLE];
        int[] lead = new int[FRONT];
        bytes.asIntBuffer().get(whole).get(lead);
        return new Signature(words, shingles, whole, lead);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signature that
                && words == that.words
                && shingles == that.shingles
                && Arrays.equals(whole, that.whole)
                && Arrays.equals(lead, that.lead);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(whole) + words;
    }
}
