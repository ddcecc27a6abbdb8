package dev.vedette.extraction.dates;

/** Digits of all scripts as those of ASCII, one for one, so that places in the text stay. */
final class Figures {

    private Figures() {}

    static String ascii(String text) {
        int first = 0;
        while (first < text.length() && !isForeign(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        char[] plain = text.toCharArray();
        for (int i = first; i < plain.length; i++) {
            plain[i] = isForeign(plain[i]) ? (char) ('0' + Character.digit(plain[i], 10)) : plain[i];
        }
        return new String(plain);
    }

    /** Whether figures are written as Persian and Urdu do. */
    static boolean isPersian(String text) {
        return text.chars().anyMatch(c -> c >= 0x06F0 && c <= 0x06F9);
    }

    /** How many digits of any script there are. */
    static int count(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' || isForeign(c) ? 1 : 0;
        }
        return digits;
    }

    private static boolean isForeign(char c) {
        return c >= 0x0660 && Character.isDigit(c);
    }
}
