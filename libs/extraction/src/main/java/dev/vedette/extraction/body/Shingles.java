package dev.vedette.extraction.body;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares texts by the words and runs of words they share. */
final class Shingles {

    private static final int MOST = 20_000;

    private Shingles() {}

    static Set<String> words(@Nullable String text) {
        return text == null ? Set.of() : new HashSet<>(Wording.words(text));
    }

    /** All runs of three words, letters and digits only. */
    static Set<String> threes(@Nullable String text) {
        Set<String> threes = new HashSet<>();
        if (text != null) {
            List<String> words = List.of(plain(text).split(" "));
            for (int i = 0; i + 3 <= words.size() && i < MOST; i++) {
                threes.add(words.get(i) + ' ' + words.get(i + 1) + ' ' + words.get(i + 2));
            }
        }
        return threes;
    }

    /** Which part of the first is in the second. */
    static double share(Set<String> of, Set<String> in) {
        if (of.isEmpty() || in.isEmpty()) {
            return 0;
        }
        int shared = 0;
        for (String each : of) {
            shared += in.contains(each) ? 1 : 0;
        }
        return (double) shared / of.size();
    }

    /** Letters and digits in small letters, one space for all that is between. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                plain.append(Character.toLowerCase(c));
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString();
    }
}
