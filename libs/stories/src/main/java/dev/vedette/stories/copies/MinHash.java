package dev.vedette.stories.copies;

import java.util.Arrays;

/**
 * The least value of each of many hash functions over a set (A. Broder, "On the resemblance and containment of
 * documents", 1997): two sets agree in one with the probability of their Jaccard index.
 *
 * <p>Function i is {@code (a_i x + b_i) >>> 32} over 64 bits (multiply-shift: M. Dietzfelbinger et al., "A reliable
 * randomized algorithm for the closest-pair problem", 1997), where a_i, made odd, and b_i are the outputs 2i and 2i+1 of
 * SplitMix64 (G. Steele et al., 2014) begun with {@link #SEED}. Values are unsigned.
 */
final class MinHash {

    /** The bits of "VEDETTE1" as ASCII. */
    static final long SEED = 0x5645444554544531L;

    private static final int MOST = 128;
    private static final long[] FACTORS = new long[MOST];
    private static final long[] SUMMANDS = new long[MOST];

    static {
        long state = SEED;
        for (int i = 0; i < MOST; i++) {
            FACTORS[i] = splitMix(state += 0x9e3779b97f4a7c15L) | 1;
            SUMMANDS[i] = splitMix(state += 0x9e3779b97f4a7c15L);
        }
    }

    private MinHash() {}

    /** The least values of the first {@code functions} functions; of an empty set all are the greatest there is. */
    static int[] of(long[] set, int functions) {
        // compared with the top bit flipped, as signed numbers are what the machine compares many of at once
        int[] least = new int[functions];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (long element : set) {
            for (int i = 0; i < functions; i++) {
                least[i] = Math.min(least[i], (int) ((FACTORS[i] * element + SUMMANDS[i]) >>> 32) ^ Integer.MIN_VALUE);
            }
        }
        for (int i = 0; i < functions; i++) {
            least[i] ^= Integer.MIN_VALUE;
        }
        return least;
    }

    /** The share of functions in which two agree. */
    static double agreement(int[] one, int[] other) {
        int same = 0;
        for (int i = 0; i < one.length; i++) {
            same += one[i] == other[i] ? 1 : 0;
        }
        return (double) same / one.length;
    }

    private static long splitMix(long state) {
        long bits = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
        bits = (bits ^ (bits >>> 27)) * 0x94d049bb133111ebL;
        return bits ^ (bits >>> 31);
    }
}
