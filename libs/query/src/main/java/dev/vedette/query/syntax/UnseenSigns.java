package dev.vedette.query.syntax;

import dev.vedette.query.QueryError;
import dev.vedette.query.analysis.Analysis;
import dev.vedette.query.analysis.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Signs that people may think are looked for: {@code C++}, {@code C#}, {@code 50%}, {@code $100}. Only letters and digits
 * are. Punctuation around a word, and signs between two ({@code R&D} finds "R&D"), are nobody's surprise.
 */
public final class UnseenSigns {

    private UnseenSigns() {}

    /** A warning for each operand of a query that can be read and has such signs. */
    public static List<QueryError> warnings(String text) {
        return new Lexer(text, new Problems())
                .read().stream()
                        .filter(UnseenSigns::isText)
                        .filter(lexeme -> dropped(lexeme.text()) != null)
                        .map(UnseenSigns::warning)
                        .toList();
    }

    private static boolean isText(Lexeme lexeme) {
        return switch (lexeme.kind()) {
            case WORD, PHRASE, EXACT -> true;
            default -> false;
        };
    }

    private static QueryError warning(Lexeme lexeme) {
        String typed = lexeme.text().strip();
        String reason = "Only letters and digits are looked for, so “" + Operands.shown(typed) + "” finds every “"
                + Operands.shown(String.valueOf(dropped(typed))) + "”.";
        return new QueryError(lexeme.start(), lexeme.end() - lexeme.start(), reason, null);
    }

    /** Why an operand means something else without its signs: a single letter is left, which stands everywhere. */
    static @Nullable String changesMeaning(String typed) {
        String left = dropped(typed);
        return left == null || left.codePointCount(0, left.length()) > 1
                ? null
                : "Only letters and digits are looked for, so “" + Operands.shown(typed) + "” would find every “" + left
                        + "”. Look for it with words that stand beside it, such as \"" + left
                        + " developer\", or for \"" + left + "\" if every one is meant.";
    }

    /** What is left of one word whose signs are dropped; null if none are, or there are several words. */
    private static @Nullable String dropped(String typed) {
        Tokens tokens = Analysis.of(typed);
        if (tokens.size() != 1) {
            return null;
        }
        String before = typed.substring(0, tokens.start(0));
        String after = typed.substring(tokens.end(0));
        boolean any = (before + after).codePoints().anyMatch(UnseenSigns::isSign);
        return any ? typed.substring(tokens.start(0), tokens.end(0)) : null;
    }

    private static boolean isSign(int c) {
        return switch (Character.getType(c)) {
            case Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL, Character.OTHER_SYMBOL -> true;
            default -> c == '%' || c == '‰' || c == '#' || c == '&' || c == '@';
        };
    }
}
