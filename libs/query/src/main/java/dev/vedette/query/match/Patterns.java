package dev.vedette.query.match;

import dev.vedette.query.analysis.WildcardText;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Wildcards by the letters before their first sign (and by the two after it, if that is a {@code ?}), so that a word
 * meets only those that look as it does there. As {@link Vocabulary}, the arrays are shared with older versions.
 *
 * @param keys open addressing; hash of the letters
 * @param beginnings the letters before the first sign
 * @param afters the two letters after it, or {@link #NO_QUESTION}
 * @param lists numbers of the wildcards in the vocabulary, each followed by its {@link #kind}
 * @param filter bits by hash; most beginnings of words are nobody's, and a few cached bits tell so
 * @param lengths bit n is set if there are n letters before the first sign of a wildcard
 * @param questions the same, where two letters after it count too
 */
record Patterns(
        long[] keys,
        char[][] beginnings,
        int[] afters,
        int[][] lists,
        long[] filter,
        int size,
        long lengths,
        long questions) {

    /** Longer beginnings count as so long. */
    private static final int LONGEST = 32;

    private static final int FITS = 1;
    private static final int NO_QUESTION = -1;

    static Patterns empty() {
        return ofRoom(16, 0, 0, 0);
    }

    private static Patterns ofRoom(int room, int size, long lengths, long questions) {
        return new Patterns(
                new long[room],
                new char[room][],
                new int[room],
                new int[room][],
                new long[room / 8],
                size,
                lengths,
                questions);
    }

    /** Takes the wildcards that a word fits. */
    interface Taker {
        void take(int number);
    }

    void fitting(char[] chars, int from, int length, Vocabulary vocabulary, Taker taker) {
        long hash = 0;
        int most = Math.min(length, Math.min(LONGEST, 63 - Long.numberOfLeadingZeros(lengths | questions)));
        for (int n = 1; n <= most; n++) {
            hash = next(hash, chars[from + n - 1]);
            if ((lengths & 1L << n) != 0 && mayHold(hash)) {
                take(find(hash, chars, from, n, NO_QUESTION), chars, from, length, vocabulary, taker);
            }
            if ((questions & 1L << n) != 0 && n < length) {
                int after = after(chars, from, n, length);
                long question = next(next(hash, (char) (after >>> 16)), (char) after);
                if (mayHold(question)) {
                    take(find(question, chars, from, n, after), chars, from, length, vocabulary, taker);
                }
            }
        }
    }

    private void take(int at, char[] chars, int from, int length, Vocabulary vocabulary, Taker taker) {
        int[] list = at < 0 ? null : Lists.get(lists, at);
        int used = list == null ? 0 : Lists.used(list);
        for (int i = 1; list != null && i < used; i += 2) {
            int number = list[i];
            if (number < vocabulary.size()
                    && (list[i + 1] == FITS || fits(vocabulary.words()[number], chars, from, length))) {
                taker.take(number);
            }
        }
    }

    /** The two letters after the letter at which a {@code ?} may stand, 0 for those after the word's end. */
    private static int after(char[] chars, int from, int n, int length) {
        int end = from + length;
        int first = from + n + Character.charCount(Character.codePointAt(chars, from + n, end));
        return (first < end ? chars[first] : 0) << 16 | (first + 1 < end ? chars[first + 1] : 0);
    }

    /** The same two of a wildcard whose first sign is a {@code ?}; {@link #NO_QUESTION} if it has others there. */
    private static int after(String pattern, int sign) {
        if (sign >= LONGEST || sign >= pattern.length() || pattern.charAt(sign) != '?') {
            return NO_QUESTION;
        }
        char first = sign + 1 < pattern.length() ? pattern.charAt(sign + 1) : 0;
        char second = sign + 2 < pattern.length() ? pattern.charAt(sign + 2) : 0;
        return WildcardText.isSign(first) || WildcardText.isSign(second) ? NO_QUESTION : first << 16 | second;
    }

    /** Whether it is letters and a {@code *}, so that every word that begins so fits. */
    private static int kind(String pattern) {
        boolean fits =
                pattern.length() <= LONGEST && pattern.indexOf('*') == pattern.length() - 1 && pattern.indexOf('?') < 0;
        return fits ? FITS : 0;
    }

    private static boolean fits(String key, char[] chars, int from, int length) {
        return WildcardText.fits(key, 1, new String(chars, from, length));
    }

    /** With one wildcard more. */
    Patterns with(String pattern, int number) {
        int letters = 0;
        long hash = 0;
        while (letters < pattern.length() && letters < LONGEST && !WildcardText.isSign(pattern.charAt(letters))) {
            hash = next(hash, pattern.charAt(letters++));
        }
        int after = after(pattern, letters);
        long key = after == NO_QUESTION ? hash : next(next(hash, (char) (after >>> 16)), (char) after);
        char[] beginning = pattern.substring(0, letters).toCharArray();
        Patterns patterns = size * 2 >= keys.length ? grown() : this;
        int found = patterns.find(key, beginning, 0, letters, after);
        int at = found < 0 ? patterns.free(key) : found;
        Lists.append(patterns.lists, at, number, kind(pattern));
        patterns.enter(at, key, beginning, after);
        return new Patterns(
                patterns.keys,
                patterns.beginnings,
                patterns.afters,
                patterns.lists,
                patterns.filter,
                patterns.size + (found < 0 ? 1 : 0),
                after == NO_QUESTION ? lengths | 1L << letters : lengths,
                after == NO_QUESTION ? questions : questions | 1L << letters);
    }

    private Patterns grown() {
        Patterns grown = ofRoom(keys.length * 2, size, lengths, questions);
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                int at = grown.free(keys[i]);
                grown.lists[at] = lists[i];
                grown.enter(at, keys[i], beginnings[i], afters[i]);
            }
        }
        return grown;
    }

    private void enter(int at, long hash, char[] beginning, int after) {
        afters[at] = after;
        beginnings[at] = beginning;
        keys[at] = hash;
        int bit = bit(hash);
        filter[bit >> 6] |= 1L << bit;
    }

    private boolean mayHold(long hash) {
        int bit = bit(hash);
        return (filter[bit >> 6] & 1L << bit) != 0;
    }

    private int bit(long hash) {
        return (int) (hash >>> 16) & (filter.length * 64 - 1);
    }

    private int find(long hash, char[] chars, int from, int length, int after) {
        int mask = keys.length - 1;
        for (int i = place(hash, mask); keys[i] != 0; i = (i + 1) & mask) {
            if (keys[i] == hash && afters[i] == after && isEqual(beginnings[i], chars, from, length)) {
                return i;
            }
        }
        return -1;
    }

    /** What is just being added may have no letters yet. */
    private static boolean isEqual(char @Nullable [] beginning, char[] chars, int from, int length) {
        return beginning != null && Arrays.equals(beginning, 0, beginning.length, chars, from, from + length);
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
