package dev.vedette.query.analysis;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;

/**
 * What makes two spellings one word: NFKC and case folding (Unicode 3.13, 5.18), and marks taken off Latin, Greek,
 * Arabic and Hebrew letters. Cyrillic letters stay what they are (й is not и, ё not е), as do Kana, Hangul and Indic
 * ones; loose accents, such as stress marks on Cyrillic, go everywhere.
 */
final class Folding {

    /** Longer words are cut, here and in the index. */
    static final int MAX_LENGTH = 100;

    private static final Normalizer2 NFKC_CASEFOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

    private Folding() {}

    /** Blind to case, accents and width; empty if nothing that is seen remains. */
    static String fold(CharSequence word) {
        return cut(withoutMarks(NFKC_CASEFOLD.normalize(word)));
    }

    /** Blind to accents and width. */
    static String exact(CharSequence word) {
        return cut(withoutMarks(NFKC.normalize(word)));
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == 0x2018 || c == 0x2019 || c == 0x02BC || c == 0x02BB || c == 0xFF07 || c == 0x05F3;
    }

    private static String withoutMarks(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            i += Character.charCount(c);
            int script = UScript.getScript(c);
            if (isApostrophe(c)) {
                out.append('\'');
            } else if (c == 0x05F4) {
                out.append('"');
            } else if (takesOffMarks(script)) {
                appendLetter(out, c, script);
            } else if (!isDropped(c, script)) {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    private static void appendLetter(StringBuilder out, int c, int script) {
        String decomposed = NFD.getDecomposition(c);
        if (decomposed == null) {
            if (!isDropped(c, script)) {
                appendBase(out, c);
            }
            return;
        }
        for (int i = 0; i < decomposed.length(); ) {
            int part = decomposed.codePointAt(i);
            i += Character.charCount(part);
            if (!isDropped(part, UScript.getScript(part))) {
                appendBase(out, part);
            }
        }
    }

    /** Strokes through Latin letters are no marks to Unicode, but to those who type without them. */
    private static void appendBase(StringBuilder out, int c) {
        switch (c) {
            case 'ø' -> out.append('o');
            case 'Ø' -> out.append('O');
            case 'ł' -> out.append('l');
            case 'Ł' -> out.append('L');
            case 'đ' -> out.append('d');
            case 'Đ' -> out.append('D');
            case 'ħ' -> out.append('h');
            case 'Ħ' -> out.append('H');
            case 'ŧ' -> out.append('t');
            case 'Ŧ' -> out.append('T');
            case 'ı' -> out.append('i');
            case 'æ' -> out.append("ae");
            case 'Æ' -> out.append("AE");
            case 'œ' -> out.append("oe");
            case 'Œ' -> out.append("OE");
            default -> out.appendCodePoint(c);
        }
    }

    private static boolean takesOffMarks(int script) {
        return script == UScript.LATIN
                || script == UScript.GREEK
                || script == UScript.ARABIC
                || script == UScript.HEBREW;
    }

    private static boolean isDropped(int c, int script) {
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return takesOffMarks(script) || (script == UScript.INHERITED && c != 0x3099 && c != 0x309A);
        }
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    private static String cut(String word) {
        if (word.length() <= MAX_LENGTH) {
            return word;
        }
        int end = Character.isHighSurrogate(word.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
        return word.substring(0, end);
    }
}
