package dev.vedette.feeds.markup;

import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * Character references: numbers, and the names that XML and HTML define. What a document declares itself is never
 * looked at, so that no reference grows to more than two characters.
 */
public final class References {

    private static final int LONGEST_NAME = 32;
    private static final char UNREADABLE = '\uFFFD';

    /** What Windows-1252 has where Unicode has control characters (HTML §13.2.5.80). */
    private static final String WINDOWS_1252 = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160"
            + "\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A"
            + "\u0153\u009D\u017E\u0178";

    private References() {}

    /** The text with its references replaced; those that nobody knows stay as they are. */
    public static String resolve(String text) {
        int at = text.indexOf('&');
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        while (at >= 0) {
            out.append(text, done, at);
            done = appendOne(text, at, out);
            at = text.indexOf('&', done);
        }
        return whole(out.append(text, done, text.length()));
    }

    /** Appends what the ampersand at {@code at} stands for, and returns where the text goes on. */
    private static int appendOne(String text, int at, StringBuilder out) {
        int end = at + 1;
        boolean number = end < text.length() && text.charAt(end) == '#';
        int limit = Math.min(text.length(), at + LONGEST_NAME);
        end += number ? 1 : 0;
        while (end < limit && isNameCharacter(text.charAt(end))) {
            end++;
        }
        boolean closed = end < text.length() && text.charAt(end) == ';';
        String value =
                number ? numbered(text.substring(at + 2, end)) : closed ? named(text.substring(at + 1, end)) : null;
        if (value == null) {
            out.append('&');
            return at + 1;
        }
        append(out, value);
        return closed ? end + 1 : end;
    }

    /** Two references to the halves of a character beyond U+FFFF are that character; a half alone is none. */
    private static void append(StringBuilder out, String value) {
        char last = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
        boolean second = value.length() == 1 && Character.isLowSurrogate(value.charAt(0));
        if (second && !Character.isHighSurrogate(last)) {
            out.append(UNREADABLE);
        } else {
            out.append(value);
        }
    }

    /** Halves whose other half never came. */
    private static String whole(StringBuilder out) {
        for (int i = 0; i < out.length(); i++) {
            boolean half = Character.isHighSurrogate(out.charAt(i))
                    && (i + 1 == out.length() || !Character.isLowSurrogate(out.charAt(i + 1)));
            if (half) {
                out.setCharAt(i, UNREADABLE);
            }
        }
        return out.toString();
    }

    private static boolean isNameCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static @Nullable String named(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            case "nbsp" -> "\u00A0";
            default -> {
                String value = Entities.getByName(name);
                yield value.isEmpty() ? null : value;
            }
        };
    }

    private static @Nullable String numbered(String digits) {
        boolean hex = digits.startsWith("x") || digits.startsWith("X");
        int radix = hex ? 16 : 10;
        int start = hex ? 1 : 0;
        if (digits.length() == start) {
            return null;
        }
        int code = 0;
        for (int i = start; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), radix);
            if (digit < 0) {
                return null;
            }
            code = Math.min(code * radix + digit, Character.MAX_CODE_POINT + 1);
        }
        return character(code);
    }

    private static String character(int code) {
        if (code >= 0x80 && code <= 0x9F) {
            return String.valueOf(WINDOWS_1252.charAt(code - 0x80));
        }
        boolean none = code == 0 || code > Character.MAX_CODE_POINT;
        return none ? String.valueOf(UNREADABLE) : Character.toString(code);
    }
}
