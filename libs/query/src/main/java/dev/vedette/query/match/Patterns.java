package dev.vedette.query.match;

import dev.vedette.query.analysis.WildcardText;

/**
 * Wildcards by the letters before their first sign, so that a word meets only those that begin as it does. As
 * {@link Vocabulary}, the arrays are shared with older versions.
 *
 * @param keys open addressing; hash of the letters
 * @param lists numbers of the wildcards in the vocabulary, each followed by its {@link #sieve}
 * @param lengths bit n is set if a wildcard has n letters before its first sign (63: or more)
 */
record Patterns(long[] keys, int[][] lists, int size, long lengths) {

    /** Longer beginnings count as so long. */
    private static final int LONGEST = 32;

    static Patterns empty() {
        return new Patterns(new long[16], new int[16][], 0, 0);
    }

    /** Takes the wildcards that a word fits. */
    interface Taker {
        void take(int number);
    }

    void fitting(char[] chars, int from, int length, Vocabulary vocabulary, Taker taker) {
        long hash = 0;
        String word = null;
        int most = Math.min(length, Math.min(LONGEST, 63 - Long.numberOfLeadingZeros(lengths)));
        for (int n = 1; n <= most; n++) {
            hash = next(hash, chars[from + n - 1]);
            int at = (lengths & 1L << n) == 0 ? -1 : find(hash);
            int[] list = at < 0 ? null : Lists.get(lists, at);
            for (int i = 1; list != null && i < list[0]; i += 2) {
                int number = list[i];
                if (number < vocabulary.size() && passes(list[i + 1], chars, from, length)) {
                    word = word == null ? new String(chars, from, length) : word;
                    if (fits(vocabulary.words()[number], word)) {
                        taker.take(number);
                    }
                }
            }
        }
    }

    /**
     * What tells most words that do not fit from the others at a look: the letter after a single {@code ?} and where it
     * stands; 0 if there is none.
     */
    private static int sieve(String pattern) {
        int sign = pattern.indexOf('?');
        int letter = sign + 1;
        boolean none = sign < 0
                || letter == pattern.length()
                || WildcardText.isSign(pattern.charAt(letter))
                || pattern.lastIndexOf('*', sign) >= 0;
        return none ? 0 : letter << 16 | pattern.charAt(letter);
    }

    /** A {@code ?} may stand for two units, so a letter that needs a pair is let through. */
    private static boolean passes(int sieve, char[] chars, int from, int length) {
        int letter = sieve >>> 16;
        return sieve == 0
                || (letter < length
                        && (chars[from + letter] == (char) sieve || Character.isSurrogate(chars[from + letter - 1])));
    }

    private static boolean fits(String key, CharSequence word) {
        return Keys.isPattern(key) && WildcardText.fits(key, 1, word);
    }

    /** With one wildcard more. */
    Patterns with(String pattern, int number) {
        int letters = 0;
        long hash = 0;
        while (letters < pattern.length() && letters < LONGEST && !WildcardText.isSign(pattern.charAt(letters))) {
            hash = next(hash, pattern.charAt(letters++));
        }
        Patterns patterns = size * 2 >= keys.length ? grown() : this;
        int at = patterns.find(hash);
        boolean isNew = at < 0;
        at = isNew ? patterns.free(hash) : at;
        Lists.append(patterns.lists, at, number, sieve(pattern));
        patterns.keys[at] = hash;
        return new Patterns(patterns.keys, patterns.lists, patterns.size + (isNew ? 1 : 0), lengths | 1L << letters);
    }

    private Patterns grown() {
        Patterns grown = new Patterns(new long[keys.length * 2], new int[keys.length * 2][], size, lengths);
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                int at = grown.free(keys[i]);
                grown.keys[at] = keys[i];
                grown.lists[at] = lists[i];
            }
        }
        return grown;
    }

    private int find(long hash) {
        int mask = keys.length - 1;
        for (int i = place(hash, mask); keys[i] != 0; i = (i + 1) & mask) {
            if (keys[i] == hash) {
                return i;
            }
        }
        return -1;
    }

    private int free(long hash) {
        int mask = keys.length - 1;
        int i = place(hash, mask);
        while (keys[i] != 0) {
            i = (i + 1) & mask;
        }
        return i;
    }

    private static int place(long hash, int mask) {
        return (int) (hash >>> 40) & mask;
    }

    /** Never 0, which marks a free place. */
    private static long next(long hash, char c) {
        long h = (hash ^ c) * 0x9E3779B97F4A7C15L;
        return (h ^ (h >>> 29)) | 1;
    }
}
