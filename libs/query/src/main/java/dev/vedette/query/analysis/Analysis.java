package dev.vedette.query.analysis;

import com.ibm.icu.lang.UScript;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into words and folds them. Not safe for several threads at once; made to be used again.
 *
 * <p>White space, punctuation that never joins, and Chinese or Japanese characters part a text into runs that are
 * looked at alone. A run of plain Latin, Greek or Cyrillic letters and digits is read here, by the same rules that
 * {@link IcuWords} applies to all others.
 */
public final class Analysis {

    /** Raised with every change that cuts or folds some text differently: the archive's index is then made anew. */
    public static final int VERSION = 1;

    private final WordBuffer word = new WordBuffer();
    private final boolean fast;
    private @Nullable IcuWords icu;
    private char[] chars = new char[64];

    public Analysis() {
        this(true);
    }

    /** For tests: with or without the fast path, the words must be the same. */
    Analysis(boolean fast) {
        this.fast = fast;
    }

    /** The words of a text. */
    public static Tokens of(String text) {
        return new Analysis().analyse(text);
    }

    /** The words of a text. */
    public Tokens analyse(String text) {
        Tokens tokens = new Tokens();
        analyse(text, (folded, start, end) -> tokens.add(folded.toString(), exact(text, start, end), start, end));
        return tokens;
    }

    /** A word with its case, blind to accents and width. */
    public static String exact(String text, int start, int end) {
        return Folding.exact(text.substring(start, end));
    }

    /** A word that was cut already, blind to case too. */
    public static String fold(String word) {
        return Folding.fold(word);
    }

    /** Hands each word to the sink. */
    public void analyse(String text, WordSink sink) {
        if (chars.length < text.length()) {
            chars = new char[Math.max(text.length(), chars.length * 2)];
        }
        text.getChars(0, text.length(), chars, 0);
        int length = text.length();
        int i = 0;
        while (i < length) {
            byte kind = Letters.kind(chars[i]);
            if (kind == Letters.SPACE || kind == Letters.BREAK) {
                i++;
            } else if (isEastAsian(i, length)) {
                i = eastAsian(text, i, sink);
            } else {
                i = run(text, i, sink);
            }
        }
    }

    private boolean isEastAsian(int i, int length) {
        byte kind = Letters.kind(chars[i]);
        return kind == Letters.EAST_ASIAN
                || (kind == Letters.COMPLEX
                        && Character.isHighSurrogate(chars[i])
                        && isEastAsian(Character.codePointAt(chars, i, length)));
    }

    private int run(String text, int start, WordSink sink) {
        boolean simple = fast;
        int end = start;
        while (end < text.length()) {
            byte kind = Letters.kind(chars[end]);
            if (kind == Letters.SPACE || kind == Letters.BREAK || isEastAsian(end, text.length())) {
                break;
            }
            simple &= kind != Letters.COMPLEX;
            end++;
        }
        if (simple) {
            simpleWords(start, end, text.length(), sink);
        } else {
            icu = icu == null ? new IcuWords(word) : icu;
            icu.words(text, start, end, sink);
        }
        return end;
    }

    private void simpleWords(int start, int end, int length, WordSink sink) {
        int i = start;
        while (i < end) {
            if (Letters.kind(chars[i]) < Letters.DIGIT) {
                i++;
                continue;
            }
            int from = i;
            word.clear();
            do {
                Letters.append(chars[i++], word);
            } while (i < end && (Letters.kind(chars[i]) >= Letters.DIGIT || joins(i, end, length)));
            sign(from, sink);
            emit(from, i, sink);
        }
    }

    /** The {@code #} or {@code @} right before a word, before the word that is in the buffer. */
    private void sign(int wordStart, WordSink sink) {
        char sign = wordStart == 0 ? 0 : sign(chars[wordStart - 1]);
        if (sign != 0) {
            String kept = word.toString();
            word.clear();
            word.append(sign);
            sink.word(word, wordStart - 1, wordStart);
            word.set(kept);
        }
    }

    static char sign(char before) {
        return switch (before) {
            case '#', '＃' -> '#';
            case '@', '＠' -> '@';
            default -> 0;
        };
    }

    private void emit(int start, int end, WordSink sink) {
        if (word.length() > 0) {
            sink.word(word, start, end);
        }
    }

    private boolean joins(int i, int end, int length) {
        if (i + 1 >= end) {
            return false;
        }
        byte before = Letters.kind(chars[i - 1]);
        byte after = Letters.kind(chars[i + 1]);
        if (before == Letters.DIGIT || after == Letters.DIGIT) {
            return before == after;
        }
        if (Letters.kind(chars[i]) != Letters.APOSTROPHE || before < Letters.DIGIT || after < Letters.DIGIT) {
            return false;
        }
        return before != Letters.LATIN
                || after != Letters.LATIN
                || isNegation(chars[i - 1], chars[i + 1], i + 2 < length ? chars[i + 2] : ' ');
    }

    /** As in {@code don't} and {@code won't}, which are other words than {@code don} and {@code won}. */
    static boolean isNegation(char before, char after, char next) {
        return (before == 'n' || before == 'N') && (after == 't' || after == 'T') && !Character.isLetterOrDigit(next);
    }

    /** Katakana in a row is a word; any other character is one by itself, with the marks that follow it. */
    private int eastAsian(String text, int start, WordSink sink) {
        int first = text.codePointAt(start);
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
        word.set(Folding.fold(text.substring(start, i)));
        sign(start, sink);
        emit(start, i, sink);
        return i;
    }

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isEastAsian(int c) {
        if (c < 0x2E80) {
            return false;
        }
        if (isKanaSign(c)) {
            return true;
        }
        int script = UScript.getScript(c);
        return (script == UScript.HAN || script == UScript.HIRAGANA || script == UScript.KATAKANA)
                && Character.isLetterOrDigit(c);
    }

    /** The long vowel sign and voicing marks, which go with any Kana. */
    private static boolean isKanaSign(int c) {
        return c == 0x30FC || c == 0xFF70 || c == 0x3099 || c == 0x309A || c == 0xFF9E || c == 0xFF9F;
    }
}
