package dev.vedette.stories.words;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** Cuts a normalised text into words. */
final class WordReader {

    private static final int LONGEST = 100;
    private static final int FIRST_SPACELESS = 0x0E00;

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int at;
    /** Whether the next word begins a sentence. */
    private boolean first = true;

    WordReader(String text) {
        this.text = text;
    }

    List<Word> read() {
        while (at < text.length() && words.size() < Words.MAX_WORDS) {
            int c = text.codePointAt(at);
            if (!Character.isLetterOrDigit(c)) {
                first = begins(c);
                at += Character.charCount(c);
            } else if (isSpaceless(c)) {
                character(c);
            } else {
                word(c);
            }
        }
        return words;
    }

    /** Whether a word after this character, which is none of a word, begins a sentence. */
    private boolean begins(int c) {
        return switch (c) {
            case '.', '!', '?', ':', ';', '\n', 0x2022, 0x2013, 0x2014, 0x061F, 0x06D4, 0x3002, 0xFF01, 0xFF1F -> true;
            // after a quotation mark or bracket a sentence may begin
            case '"', '\'', '(', '[', 0xAB, 0x201C, 0x201E, 0x2018, 0x2019, 0x201D, 0xBB -> true;
            default -> first && !Character.isLetterOrDigit(c);
        };
    }

    private void character(int c) {
        word.setLength(0);
        word.appendCodePoint(c);
        at += Character.charCount(c);
        while (at < text.length() && word.length() < LONGEST && isMark(text.codePointAt(at))) {
            word.appendCodePoint(text.codePointAt(at));
            at += Character.charCount(text.codePointAt(at));
        }
        add(Word.Kind.CHARACTER);
    }

    private void word(int initial) {
        word.setLength(0);
        boolean digits = false;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (Character.isLetterOrDigit(c) ? isSpaceless(c) : !isMark(c) && !joins(c)) {
                break;
            }
            digits |= Character.isDigit(c);
            append(c);
            at += Character.charCount(c);
        }
        add(kind(initial, digits));
    }

    private void append(int c) {
        if (word.length() >= LONGEST) {
            return;
        }
        if (Character.isDigit(c)) {
            word.append((char) ('0' + Character.digit(c, 10)));
        } else if (Character.isLetter(c)) {
            int lower = Character.toLowerCase(c);
            // the two small sigmas are one letter
            word.appendCodePoint(lower == 'ς' ? 'σ' : lower);
        } else if (isMark(c) && c != 0x0307) {
            word.appendCodePoint(c);
        }
    }

    /** Apostrophes and invisible characters within a word, and points and commas within a number, are left out. */
    private boolean joins(int c) {
        if (Character.getType(c) == Character.FORMAT) {
            return true;
        }
        int next = at + Character.charCount(c);
        if (next >= text.length()) {
            return false;
        }
        int after = text.codePointAt(next);
        int before = text.codePointBefore(at);
        return switch (c) {
            case '\'', 0x2019, 0x02BC -> Character.isLetter(before) && Character.isLetter(after) && !isSpaceless(after);
            case '.', ',', 0x066B, 0x066C -> Character.isDigit(before) && Character.isDigit(after);
            case ' ' -> isGroup(next);
            default -> false;
        };
    }

    /** Whether three digits that belong to the number before follow: 42 000. */
    private boolean isGroup(int next) {
        int digits = 0;
        while (next + digits < text.length() && Character.isDigit(text.charAt(next + digits)) && digits < 4) {
            digits++;
        }
        return digits == 3 && word.length() <= 3 && word.chars().allMatch(Character::isDigit);
    }

    private Word.Kind kind(int initial, boolean digits) {
        if (digits) {
            return Word.Kind.NUMBER;
        }
        if (Character.isUpperCase(initial) || Character.isTitleCase(initial)) {
            return first ? Word.Kind.FIRST : Word.Kind.CAPITAL;
        }
        return Character.isLowerCase(initial) ? Word.Kind.PLAIN : Word.Kind.UNCASED;
    }

    private void add(Word.Kind kind) {
        words.add(new Word(word.toString(), kind));
        first = false;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isSpaceless(int c) {
        if (c < FIRST_SPACELESS) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> !Character.isDigit(c);
            // the long vowel sign belongs to Kana
            default -> c == 0x30FC;
        };
    }
}
