package dev.vedette.extraction.furniture;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How many of a text's words are words of furniture, by {@link Subject}. */
public final class FurnitureWords {

    /** Words of a text that are looked at: furniture is short. */
    private static final int MOST = 40;

    private static final int SUBJECTS = Subject.values().length;

    private static final Entry[] NO_ENTRIES = {};

    private record Entry(String word, boolean beginning, int subjects) {}

    /** By the first two letters. */
    private static final Map<Integer, Entry[]> WORDS = new HashMap<>();

    static {
        Map<String, Integer> subjects = new HashMap<>();
        Map<String, Set<String>> sections = Phrases.read("words.txt");
        for (Subject subject : Subject.values()) {
            for (String line : sections.getOrDefault(subject.name().toLowerCase(Locale.ROOT), Set.of())) {
                for (String word : line.split(" ")) {
                    subjects.merge(word, 1 << subject.ordinal(), (one, other) -> one | other);
                }
            }
        }
        subjects.forEach((word, bits) -> {
            boolean beginning = word.endsWith("*") || isUnspaced(word.codePointAt(0));
            String plain = word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
            Entry entry = new Entry(plain, beginning, bits);
            WORDS.merge(key(plain, 0), new Entry[] {entry}, (one, other) -> {
                Entry[] both = Arrays.copyOf(one, one.length + other.length);
                System.arraycopy(other, 0, both, one.length, other.length);
                return both;
            });
        });
    }

    /** Those of no text. */
    public static final FurnitureWords NONE = new FurnitureWords("");

    private final float[] counts = new float[SUBJECTS];
    private float words;
    private float known;

    private FurnitureWords(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        boolean sameLength = small.length() == text.length();
        int start = -1;
        for (int i = 0; i <= small.length() && words < MOST; i++) {
            boolean inside = i < small.length() && isInside(small, i, start);
            boolean glued = inside && start >= 0 && sameLength && isGlued(text, i);
            if (start >= 0 && (!inside || glued)) {
                word(small, start, i);
                start = -1;
            }
            if (inside && isUnspaced(small.charAt(i))) {
                sign(small, i);
                start = -1;
            } else if (inside && start < 0) {
                start = i;
            }
        }
    }

    public static FurnitureWords of(String text) {
        return new FurnitureWords(text);
    }

    /** Which share of the words is about a subject. */
    public float share(Subject subject) {
        return words == 0 ? 0 : counts[subject.ordinal()] / words;
    }

    /** Which share of the words is about any. */
    public float share() {
        return words == 0 ? 0 : Math.min(1, known / words);
    }

    /** How many are about any. */
    public float count() {
        return known;
    }

    private void word(String text, int start, int end) {
        words++;
        count(subjects(text, start, end), 1);
    }

    /** Scripts without spaces: each sign is half a word, and a word may begin at each. */
    private void sign(String text, int at) {
        words += 0.5f;
        Entry found = entry(text, at, text.length());
        if (found != null) {
            count(found.subjects, found.word.length() / 2f);
        }
    }

    private void count(int subjects, float weight) {
        if (subjects != 0) {
            known += weight;
            for (int subject = 0; subject < SUBJECTS; subject++) {
                counts[subject] += (subjects >> subject & 1) * weight;
            }
        }
    }

    private static int subjects(String text, int start, int end) {
        int subjects = 0;
        for (Entry entry : WORDS.getOrDefault(key(text, start, end), NO_ENTRIES)) {
            subjects |= fits(entry, text, start, end) ? entry.subjects : 0;
        }
        return subjects;
    }

    private static @Nullable Entry entry(String text, int start, int end) {
        for (Entry entry : WORDS.getOrDefault(key(text, start, end), NO_ENTRIES)) {
            if (fits(entry, text, start, end)) {
                return entry;
            }
        }
        return null;
    }

    private static boolean fits(Entry entry, String text, int start, int end) {
        int length = entry.word.length();
        return (entry.beginning ? length <= end - start : length == end - start)
                && text.regionMatches(start, entry.word, 0, length);
    }

    private static int key(String word, int start) {
        return key(word, start, word.length());
    }

    private static int key(String text, int start, int end) {
        return text.charAt(start) << 16 | (end - start > 1 ? text.charAt(start + 1) : 0);
    }

    private static boolean isInside(String text, int at, int start) {
        char c = text.charAt(at);
        if (Character.isLetter(c)) {
            return true;
        }
        boolean between = start >= 0
                && (c == '-' || c == '\'' || c == '’' || c == '\u200C')
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1));
        return between || start >= 0 && isMark(c);
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** A small letter before a capital: two buttons without a space between, as "ShareTweet". */
    private static boolean isGlued(String text, int at) {
        return Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1));
    }

    /** Han, kana and Thai are written without spaces. */
    private static boolean isUnspaced(int c) {
        return c >= 0x0E00 && c <= 0x0EFF || c >= 0x3040 && c <= 0x30FF || c >= 0x3400 && c <= 0x9FFF;
    }
}
