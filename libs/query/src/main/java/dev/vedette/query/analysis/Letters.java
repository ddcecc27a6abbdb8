package dev.vedette.query.analysis;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.HashMap;
import java.util.Map;

/** What each character is to the fast path, and what it folds to; tables over the first 65,536. */
final class Letters {

    /** Left to ICU, with all that it stands next to. */
    static final byte COMPLEX = 0;

    static final byte SPACE = 1;
    /** Punctuation and signs that never join two pieces of a word. */
    static final byte BREAK = 2;
    /** Chinese characters, Hiragana and Katakana. */
    static final byte EAST_ASIAN = 3;

    static final byte APOSTROPHE = 4;
    /** Joins two digits. */
    static final byte DIGIT_JOINER = 5;
    /** The kinds from here on are letters and digits. */
    static final byte DIGIT = 6;

    static final byte LATIN = 7;
    static final byte LETTER = 8;

    /** Characters from here on are never simple letters. */
    private static final int LETTERS_END = 0x2000;

    private static final byte[] KINDS = new byte[0x10000];
    private static final char[] FOLDED = new char[LETTERS_END];
    private static final Map<Character, String> LONG_FOLDED = new HashMap<>();

    static {
        for (int c = 0; c < KINDS.length; c++) {
            KINDS[c] = kindOf(c);
            if (KINDS[c] >= DIGIT) {
                String folded = Folding.fold(Character.toString(c));
                if (folded.length() == 1) {
                    FOLDED[c] = folded.charAt(0);
                } else {
                    LONG_FOLDED.put((char) c, folded);
                }
            }
        }
    }

    private Letters() {}

    static byte kind(char c) {
        return KINDS[c];
    }

    /** Adds a letter, digit or joiner to a word. */
    static void append(char c, WordBuffer word) {
        if (KINDS[c] < DIGIT) {
            word.append(KINDS[c] == APOSTROPHE ? '\'' : c);
        } else if (FOLDED[c] != 0) {
            word.append(FOLDED[c]);
        } else {
            String folded = LONG_FOLDED.getOrDefault(c, "");
            for (int i = 0; i < folded.length(); i++) {
                word.append(folded.charAt(i));
            }
        }
    }

    private static byte kindOf(int c) {
        if (Character.isSurrogate((char) c)) {
            return COMPLEX;
        }
        if (Analysis.isSpace(c)) {
            return SPACE;
        }
        if (Analysis.isEastAsian(c)) {
            return EAST_ASIAN;
        }
        if (c == '\'' || c == 0x2018 || c == 0x2019) {
            return APOSTROPHE;
        }
        if (c == '.' || c == ',' || c == ';') {
            return DIGIT_JOINER;
        }
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        if (c < LETTERS_END && Character.isLetter(c)) {
            return letter(c);
        }
        return isBreak(c) ? BREAK : COMPLEX;
    }

    private static byte letter(int c) {
        int script = UScript.getScript(c);
        boolean simple = script == UScript.LATIN || script == UScript.GREEK || script == UScript.CYRILLIC;
        if (!simple
                || wordBreak(c) != UCharacter.WordBreak.ALETTER
                || Character.getType(c) == Character.MODIFIER_LETTER) {
            return COMPLEX;
        }
        return script == UScript.LATIN ? LATIN : LETTER;
    }

    private static boolean isBreak(int c) {
        int wordBreak = wordBreak(c);
        boolean latinPunctuation = c < 0x300 || (c >= 0x2000 && c < 0x2C00);
        // ICU's own rules, not Unicode's, say what ":" does; here it always breaks
        return c == ':'
                || (latinPunctuation
                        && (wordBreak == UCharacter.WordBreak.OTHER || wordBreak == UCharacter.WordBreak.DOUBLE_QUOTE));
    }

    private static int wordBreak(int c) {
        return UCharacter.getIntPropertyValue(c, UProperty.WORD_BREAK);
    }
}
