package dev.vedette.query.analysis;

/** Wildcards: {@code *} stands for any letters, also none, and {@code ?} for one (a code point). */
public final class WildcardText {

    private WildcardText() {}

    /** The pattern with its letters folded. */
    public static String fold(String pattern) {
        StringBuilder folded = new StringBuilder();
        int from = 0;
        for (int i = 0; i <= pattern.length(); i++) {
            if (i == pattern.length() || isSign(pattern.charAt(i))) {
                folded.append(Folding.fold(pattern.substring(from, i)));
                if (i < pattern.length()) {
                    folded.append(pattern.charAt(i));
                }
                from = i + 1;
            }
        }
        return folded.toString();
    }

    public static boolean isSign(char c) {
        return c == '*' || c == '?';
    }

    /** Whether a folded word fits a folded pattern; at most (length of one) × (length of the other) steps. */
    public static boolean fits(String pattern, CharSequence word) {
        return fits(pattern, 0, word);
    }

    /** As {@link #fits(String, CharSequence)}, for the pattern that begins at {@code from}. */
    public static boolean fits(String pattern, int from, CharSequence word) {
        int p = from;
        int w = 0;
        int star = -1;
        int retry = 0;
        while (w < word.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                retry = w;
            } else if (p < pattern.length() && pattern.charAt(p) == '?') {
                p++;
                w += Character.charCount(Character.codePointAt(word, w));
            } else if (p < pattern.length() && pattern.charAt(p) == word.charAt(w)) {
                p++;
                w++;
            } else if (star >= 0) {
                p = star + 1;
                retry += Character.charCount(Character.codePointAt(word, retry));
                w = retry;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
