package dev.vedette.extraction.body;

import java.util.ArrayList;
import java.util.List;

/** The words of a block as keys of a {@link Lexicon}: those of short blocks and of long ones are told apart. */
public final class Wording {

    /** Words of a block that are looked at, from its beginning. */
    private static final int MOST = 40;

    private static final int SHORT = 12;
    private static final int LONGEST = 24;

    private static final Signs PUNCTUATION = Signs.of(".,;:!?'\"-–—’“”„«»()[]");

    private Wording() {}

    /** The keys of a text; the first is of its first two words together. */
    public static List<String> keys(String text) {
        List<String> words = words(text);
        List<String> keys = new ArrayList<>(words.size() + 1);
        if (words.isEmpty()) {
            return keys;
        }
        keys.add(first(words));
        String prefix = prefix(words);
        for (String word : words) {
            keys.add(prefix + word);
        }
        return keys;
    }

    /** The key of the first two words together. */
    static String first(List<String> words) {
        return "f:" + words.getFirst() + ' ' + (words.size() > 1 ? words.get(1) : "");
    }

    /** What makes a word a key. */
    static String prefix(List<String> words) {
        return words.size() <= SHORT ? "s:" : "l:";
    }

    /** Lower-case words; a number is {@code #}; signs other than punctuation are words. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        char[] word = new char[LONGEST];
        int length = 0;
        for (int i = 0; i <= text.length() && words.size() < MOST; i++) {
            char c = i == text.length() ? ' ' : text.charAt(i);
            if (Character.isLetter(c)) {
                if (length < LONGEST) {
                    word[length++] = Character.toLowerCase(c);
                }
                continue;
            }
            if (length > 0) {
                words.add(new String(word, 0, length));
                length = 0;
            }
            if (Character.isDigit(c)) {
                boolean first = i == 0 || !Character.isDigit(text.charAt(i - 1));
                if (first) {
                    words.add("#");
                }
            } else if (c > ' ' && !PUNCTUATION.contain(c)) {
                words.add(String.valueOf(c));
            }
        }
        return words;
    }
}
