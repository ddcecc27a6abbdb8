package dev.vedette.query.match;

import dev.vedette.query.analysis.WildcardText;

/**
 * Wildcards by the letters before their first sign, so that a word meets only those that begin as it does. As
 * {@link Vocabulary}, the arrays are shared with older versions.
 *
 * @param keys open addressing; hash of the letters
 * @param lists numbers of the wildcards in the vocabulary, each followed by 0
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
        if (lengths == 0) {
            return;
        }
        long hash = 0;
        CharSequence word = null;
        for (int n = 1; n <= Math.min(length, LONGEST); n++) {
            hash = next(hash, chars[from + n - 1]);
            if ((lengths & 1L << n) == 0) {
                continue;
            }
            int at = find(hash);
            int[] list = at < 0 ? null : Lists.get(lists, at);
            if (list != null) {
                word = word == null ? new String(chars, from, length) : word;
                take(list, vocabulary, word, taker);
            }
        }
    }

    private static void take(int[] list, Vocabulary vocabulary, CharSequence word, Taker taker) {
        for (int i = 1; i < list[0]; i += 2) {
            int number = list[i];
            if (number < vocabulary.size() && fits(vocabulary.words()[number], word)) {
                taker.take(number);
            }
        }
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
        Lists.append(patterns.lists, at, number, 0);
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
