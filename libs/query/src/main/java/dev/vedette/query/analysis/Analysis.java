package dev.vedette.query.analysis;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Cuts a text into words. Not safe for several threads at once; cheap to make.
 *
 * <p>White space and Chinese or Japanese characters part a text into chunks that are looked at alone; each chunk goes
 * through ICU's word rules, and what they find is cut smaller by {@link #addPieces}.
 */
public final class Analysis {

    private final BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);

    /** The words of a text. */
    public static Tokens of(String text) {
        return new Analysis().analyse(text);
    }

    /** The words of a text. */
    public Tokens analyse(String text) {
        Tokens tokens = new Tokens();
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int end = i + Character.charCount(c);
            if (isSpace(c)) {
                i = end;
            } else if (isEastAsian(c)) {
                i = addEastAsian(text, i, c, tokens);
            } else {
                i = chunkEnd(text, end);
                addChunk(text, end - Character.charCount(c), i, tokens);
            }
        }
        return tokens;
    }

    private static int chunkEnd(String text, int from) {
        int i = from;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (isSpace(c) || isEastAsian(c)) {
                return i;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isEastAsian(int c) {
        if (c < 0x2E80) {
            return false;
        }
        int script = UScript.getScript(c);
        return (script == UScript.HAN || script == UScript.HIRAGANA || script == UScript.KATAKANA || isKanaSign(c))
                && (Character.isLetterOrDigit(c) || isKanaSign(c));
    }

    /** The long vowel sign and voicing marks, which go with any Kana. */
    private static boolean isKanaSign(int c) {
        return c == 0x30FC || c == 0xFF70 || c == 0x3099 || c == 0x309A || c == 0xFF9E || c == 0xFF9F;
    }

    /** Katakana in a row is a word; any other character is one by itself, with the marks that follow it. */
    private static int addEastAsian(String text, int start, int first, Tokens tokens) {
        boolean katakana = UScript.getScript(first) == UScript.KATAKANA;
        int i = start + Character.charCount(first);
        while (i < text.length()) {
            int c = text.codePointAt(i);
            boolean goesOn = katakana && UScript.getScript(c) == UScript.KATAKANA && Character.isLetterOrDigit(c);
            if (!goesOn && !isKanaSign(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
                break;
            }
            i += Character.charCount(c);
        }
        addWord(text, start, i, tokens);
        return i;
    }

    private void addChunk(String text, int start, int end, Tokens tokens) {
        words.setText(text.substring(start, end));
        int from = words.first();
        for (int to = words.next(); to != BreakIterator.DONE; to = words.next()) {
            if (words.getRuleStatus() != BreakIterator.WORD_NONE) {
                addSign(text, start, start + from, tokens);
                addPieces(text, start + from, start + to, tokens);
            }
            from = to;
        }
    }

    /** The {@code #} or {@code @} right before a word. */
    private static void addSign(String text, int chunkStart, int wordStart, Tokens tokens) {
        if (wordStart == chunkStart) {
            return;
        }
        char before = text.charAt(wordStart - 1);
        if (before == '#' || before == '＃' || before == '@' || before == '＠') {
            String sign = before == '#' || before == '＃' ? "#" : "@";
            tokens.add(sign, sign, wordStart - 1, wordStart);
        }
    }

    private static void addPieces(String text, int start, int end, Tokens tokens) {
        int from = start;
        for (int i = start + 1; i < end - 1; i++) {
            if (isCut(text, i, end)) {
                addWord(text, from, i, tokens);
                from = i + 1;
            }
        }
        addWord(text, from, end, tokens);
    }

    private static boolean isCut(String text, int i, int end) {
        char c = text.charAt(i);
        char before = text.charAt(i - 1);
        char after = text.charAt(i + 1);
        if (c == '.' || c == ':' || c == '\uFF0E' || c == '\uFE52' || c == '\u2024' || c == '\uFF1A') {
            return !(Character.isDigit(before) && Character.isDigit(after));
        }
        return Folding.isApostrophe(c) && isLatin(before) && isLatin(after) && !isNegation(before, after, i, end);
    }

    /** As in {@code don't} and {@code won't}, which are other words than {@code don} and {@code won}. */
    private static boolean isNegation(char before, char after, int i, int end) {
        return (before == 'n' || before == 'N') && (after == 't' || after == 'T') && i + 2 == end;
    }

    private static boolean isLatin(char c) {
        return UScript.getScript(c) == UScript.LATIN;
    }

    private static void addWord(String text, int start, int end, Tokens tokens) {
        String word = text.substring(start, end);
        String folded = Folding.fold(word);
        String exact = Folding.exact(word);
        if (!folded.isEmpty() && !exact.isEmpty()) {
            tokens.add(folded, exact, start, end);
        }
    }
}
