package dev.vedette.query.syntax;

import dev.vedette.query.Query;
import dev.vedette.query.analysis.Analysis;
import dev.vedette.query.analysis.Tokens;
import dev.vedette.query.analysis.WildcardText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes leaves of single lexemes, counting them against the limits. */
final class Leaves {

    private final Problems problems;
    private int terms;
    private int wildcards;

    Leaves(Problems problems) {
        this.problems = problems;
    }

    @Nullable
    Query of(Lexeme lexeme) {
        if (++terms > Limits.TERMS) {
            throw problems.stop(
                    lexeme.start(),
                    lexeme.end(),
                    "A query holds " + Limits.TERMS + " words and phrases at most (limit: terms).");
        }
        return switch (lexeme.kind()) {
            case WORD -> word(lexeme);
            case PHRASE -> phrase(lexeme);
            case EXACT -> exact(lexeme);
            case LIST -> list(lexeme);
            case PUBLISHED -> Dates.of(lexeme, problems);
            default -> throw new IllegalStateException(lexeme + " is no leaf");
        };
    }

    private @Nullable Query word(Lexeme lexeme) {
        String typed = lexeme.text();
        if (typed.indexOf('*') >= 0 || typed.indexOf('?') >= 0) {
            return wildcard(lexeme, typed);
        }
        Tokens tokens = Analysis.of(typed);
        if (tokens.size() == 0) {
            problems.add(
                    lexeme.start(),
                    lexeme.end(),
                    "“" + Operands.shown(typed) + "” holds no letters or digits to look for.",
                    "");
            return null;
        }
        if (Signs.isSingleQuote(typed.charAt(0)) && tokens.start(0) == 1) {
            problems.add(
                    lexeme.start(),
                    lexeme.end(),
                    "Single quotes make no phrase; double ones do.",
                    typed.replaceAll("['‘’‚‹›]", "\""));
            return null;
        }
        if (!isShort(lexeme, tokens) || changesMeaning(lexeme, typed)) {
            return null;
        }
        String word = typed.substring(tokens.start(0), tokens.end(tokens.size() - 1));
        return word.equals(typed) || isWordByItself(word) ? new Query.Word(word) : new Query.Phrase(word);
    }

    private boolean changesMeaning(Lexeme lexeme, String typed) {
        String reason = UnseenSigns.changesMeaning(typed);
        if (reason != null) {
            problems.add(lexeme.start(), lexeme.end(), reason, null);
        }
        return reason != null;
    }

    /** What was an ordinary word with a sign before it may be an operator or a field without. */
    private static boolean isWordByItself(String word) {
        Problems none = new Problems();
        List<Lexeme> lexemes = new Lexer(word, none).read();
        return lexemes.size() == 2
                && lexemes.getFirst().is(Lexeme.Kind.WORD)
                && lexemes.getFirst().text().equals(word)
                && !none.any();
    }

    private boolean isShort(Lexeme lexeme, Tokens tokens) {
        if (tokens.size() <= Limits.PHRASE_WORDS) {
            return true;
        }
        problems.add(
                lexeme.start(),
                lexeme.end(),
                "A phrase has " + Limits.PHRASE_WORDS + " words at most (limit: phrase).",
                null);
        return false;
    }

    private @Nullable Query wildcard(Lexeme lexeme, String typed) {
        if (++wildcards > Limits.WILDCARDS) {
            throw problems.stop(
                    lexeme.start(),
                    lexeme.end(),
                    "A query holds " + Limits.WILDCARDS + " wildcards at most (limit: wildcards).");
        }
        return Wildcards.of(lexeme, typed, problems);
    }

    private @Nullable Query phrase(Lexeme lexeme) {
        String inner = lexeme.text().strip();
        Tokens tokens = Analysis.of(inner);
        if (tokens.size() == 0) {
            problems.add(lexeme.start(), lexeme.end(), "Between the quotes stands nothing to look for.", "");
            return null;
        }
        for (int i = 1; i < inner.length(); i++) {
            if (inner.charAt(i) == '*' && Character.isLetterOrDigit(inner.charAt(i - 1))) {
                problems.add(
                        lexeme.start(),
                        lexeme.end(),
                        "Wildcards do not work in quotes; join the words with ONEAR/1 instead.",
                        withOnear(inner));
                return null;
            }
        }
        return isShort(lexeme, tokens) && !changesMeaning(lexeme, inner)
                ? new Query.Phrase(inner.replaceAll("\\s+", " "))
                : null;
    }

    private static @Nullable String withOnear(String inner) {
        String[] words = inner.split("\\s+");
        return words.length == 2 ? words[0] + " ONEAR/1 " + words[1] : null;
    }

    private @Nullable Query exact(Lexeme lexeme) {
        String inner = lexeme.text().strip();
        Tokens tokens = Analysis.of(inner);
        if (tokens.size() == 0 || WildcardText.isSign(inner.charAt(inner.length() - 1))) {
            problems.add(
                    lexeme.start(), lexeme.end(), "Braces hold a word in the case that is meant, such as {US}.", null);
            return null;
        }
        return isShort(lexeme, tokens) && !changesMeaning(lexeme, inner)
                ? new Query.Exact(inner.replaceAll("\\s+", " "))
                : null;
    }

    private @Nullable Query list(Lexeme lexeme) {
        if (lexeme.text().matches("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]*")) {
            return new Query.WordList(lexeme.text());
        }
        problems.add(
                lexeme.start(),
                lexeme.end(),
                "After @ stands the name of a word list; an @name to look for goes in quotes.",
                "\"@" + lexeme.text() + "\"");
        return null;
    }
}
