package dev.vedette.query.syntax;

import dev.vedette.query.Query;
import dev.vedette.query.analysis.Analysis;
import dev.vedette.query.analysis.Tokens;
import dev.vedette.query.analysis.WildcardText;
import org.jspecify.annotations.Nullable;

/** Decides which wildcards are understood. */
final class Wildcards {

    private static final int LETTERS_BEFORE_STAR = 3;

    private Wildcards() {}

    static @Nullable Query of(Lexeme lexeme, String typed, Problems problems) {
        String pattern = trimmed(typed);
        int firstStar = pattern.indexOf('*');
        if (pattern.isEmpty() || WildcardText.isSign(pattern.charAt(0))) {
            problems.add(
                    lexeme.start(),
                    lexeme.end(),
                    "A wildcard starts with a letter: endings vary, beginnings do not.",
                    null);
        } else if (firstStar >= 0 && letters(pattern.substring(0, firstStar)) < LETTERS_BEFORE_STAR) {
            problems.add(
                    lexeme.start(),
                    lexeme.end(),
                    "Before * stand at least " + LETTERS_BEFORE_STAR + " letters, or too much would match.",
                    null);
        } else if (!isOneWord(pattern)) {
            problems.add(
                    lexeme.start(),
                    lexeme.end(),
                    "A wildcard works within one word, and this falls into several; join them with ONEAR/1.",
                    null);
        } else {
            return new Query.Wildcard(pattern);
        }
        return null;
    }

    /** Without punctuation around it. */
    private static String trimmed(String typed) {
        int start = 0;
        int end = typed.length();
        while (start < end && isPunctuation(typed.codePointAt(start))) {
            start += Character.charCount(typed.codePointAt(start));
        }
        while (end > start && isPunctuation(typed.codePointBefore(end))) {
            end -= Character.charCount(typed.codePointBefore(end));
        }
        return typed.substring(start, end);
    }

    private static boolean isPunctuation(int c) {
        return !Character.isLetterOrDigit(c)
                && c != '*'
                && c != '?'
                && Character.getType(c) != Character.NON_SPACING_MARK;
    }

    private static long letters(String prefix) {
        return prefix.codePoints()
                .filter(c -> c != '?' && Character.isLetterOrDigit(c))
                .count();
    }

    /** Whether it is one word with any letters in place of its signs. */
    private static boolean isOneWord(String pattern) {
        Tokens tokens = Analysis.of(pattern.replace("*", "").replace("?", ""));
        boolean single = tokens.size() == 1;
        return single && pattern.codePoints().allMatch(c -> WildcardText.isSign((char) c) || isWordPart(c));
    }

    private static boolean isWordPart(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || c == '_'
                || c == '\''
                || c == '’'
                || c == 'ʼ';
    }
}
