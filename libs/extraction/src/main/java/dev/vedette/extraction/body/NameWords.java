package dev.vedette.extraction.body;

import java.util.ArrayList;
import java.util.List;

/** Cuts names into words: at what is no letter, and before the capitals of camelCase. */
final class NameWords {

    private static final int MOST = 24;

    private NameWords() {}

    static List<String> in(String names) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= names.length() && words.size() < MOST; i++) {
            if (i == names.length() || isBorder(names.charAt(i - 1), names.charAt(i))) {
                String word = lowerCase(names, start, i);
                if (word.length() > 1 && Character.isLetter(word.charAt(0))) {
                    words.add(word);
                }
                start = i;
            }
        }
        return words;
    }

    private static boolean isBorder(char before, char here) {
        return !Character.isLetter(here)
                || !Character.isLetter(before)
                || Character.isUpperCase(here) && Character.isLowerCase(before);
    }

    private static String lowerCase(String names, int start, int end) {
        char[] word = new char[end - start];
        for (int i = start; i < end; i++) {
            word[i - start] = Character.toLowerCase(names.charAt(i));
        }
        return new String(word);
    }
}
