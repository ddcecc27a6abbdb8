package dev.vedette.query.analysis;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Finds words by ICU's rules and dictionaries, and cuts them smaller where that helps to find them: at full stops and
 * colons between letters, and at apostrophes between Latin letters.
 */
final class IcuWords {

    private final BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
    private final WordBuffer word;

    IcuWords(WordBuffer word) {
        this.word = word;
    }

    /** The words of a run; what stands around it in the text has no part in them. */
    void words(String text, int start, int end, WordSink sink) {
        words.setText(text.substring(start, end));
        int from = words.first();
        for (int to = words.next(); to != BreakIterator.DONE; to = words.next()) {
            if (words.getRuleStatus() != BreakIterator.WORD_NONE) {
                pieces(text, start + from, start + to, sink);
            }
            from = to;
        }
    }

    private void pieces(String text, int start, int end, WordSink sink) {
        int from = start;
        for (int i = start + 1; i < end - 1; i++) {
            if (isCut(text, i)) {
                emit(text, from, i, sink);
                from = i + 1;
            }
        }
        emit(text, from, end, sink);
    }

    private void emit(String text, int start, int end, WordSink sink) {
        String folded = Folding.fold(text.substring(start, end));
        if (folded.isEmpty()) {
            return;
        }
        char sign = start == 0 ? 0 : Analysis.sign(text.charAt(start - 1));
        if (sign != 0) {
            word.clear();
            word.append(sign);
            sink.word(word, start - 1, start);
        }
        word.set(folded);
        sink.word(word, start, end);
    }

    private static boolean isCut(String text, int i) {
        char c = text.charAt(i);
        char before = text.charAt(i - 1);
        char after = text.charAt(i + 1);
        if (c == '.' || c == ':' || c == '\uFF0E' || c == '\uFE52' || c == '\u2024' || c == '\uFF1A') {
            return !(Character.isDigit(before) && Character.isDigit(after));
        }
        char next = i + 2 < text.length() ? text.charAt(i + 2) : ' ';
        return Folding.isApostrophe(c)
                && isLatin(before)
                && isLatin(after)
                && !Analysis.isNegation(before, after, next);
    }

    private static boolean isLatin(char c) {
        return UScript.getScript(c) == UScript.LATIN;
    }
}
