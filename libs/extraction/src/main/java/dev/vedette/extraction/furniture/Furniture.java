package dev.vedette.extraction.furniture;

import java.util.Locale;
import java.util.Set;

/** Lines that are often furniture, in the languages the press writes. */
public final class Furniture {

    private static final int LONGEST = 160;
    private static final int MOST_START = 5;

    private static final Set<String> LINES = Phrases.section("line");
    private static final Set<String> STARTS = Phrases.section("start");
    private static final Set<String> CLOSINGS = Phrases.section("closing");

    private Furniture() {}

    /** Whether a line is known, or begins as one that is: a button's text, a prompt, a line of rights. */
    public static boolean isKnown(String line) {
        return isLine(line) || isBeginning(line) || isRights(line);
    }

    /** Whether all of a line is known as a button's text or an advertisement's marker. */
    public static boolean isLine(String line) {
        return line.length() <= LONGEST && LINES.contains(plain(line));
    }

    /** A line such as "You might also like", below which other articles are often listed. */
    public static boolean isClosing(String line) {
        return line.length() < 80 && CLOSINGS.contains(plain(line));
    }

    /** Whether a line begins as prompts do. */
    public static boolean isBeginning(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String colon = line.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
        int words = 0;
        for (int i = 0; i < colon.length() && words < MOST_START; i++) {
            boolean end = i + 1 == colon.length() || colon.charAt(i + 1) == ' ' || colon.charAt(i + 1) == ':';
            if (end) {
                words++;
                if (STARTS.contains(colon.substring(0, i + 1))) {
                    return true;
                }
            }
            if (colon.charAt(i) == ':' && STARTS.contains(colon.substring(0, i + 1))) {
                return true;
            }
        }
        return STARTS.contains(plain(line));
    }

    /** A line of rights: nothing but signs before the mark. */
    public static boolean isRights(String line) {
        for (int i = 0; i < line.length() && line.length() <= LONGEST; i++) {
            char c = line.charAt(i);
            if (c == '©' || line.regionMatches(true, i, "(c)", 0, 3)) {
                return true;
            }
            if (c == '_' || c < 128 && Character.isLetterOrDigit(c)) {
                return line.regionMatches(true, i, "copyright", 0, 9);
            }
        }
        return false;
    }

    /** In small letters, from the first letter to the last. */
    private static String plain(String line) {
        String small = line.toLowerCase(Locale.ROOT).replace('’', '\'');
        int start = 0;
        int end = small.length();
        while (start < end && small.charAt(start) != '©' && !Character.isLetter(small.codePointAt(start))) {
            start += Character.charCount(small.codePointAt(start));
        }
        while (end > start && !Character.isLetter(small.codePointBefore(end))) {
            end -= Character.charCount(small.codePointBefore(end));
        }
        return small.substring(start, end);
    }
}
