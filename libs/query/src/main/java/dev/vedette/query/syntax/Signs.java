package dev.vedette.query.syntax;

/** What single characters mean in a query. */
final class Signs {

    private static final String QUOTES = "\"“”„‟«»＂〝〞〟「」『』";
    private static final String DASHES = "-–—−－‐‑";

    private Signs() {}

    /** White space, also what looks like it or is not seen at all. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == 0xFEFF
                || c == 0x200B
                || c == 0x2060
                || c == 0x200E
                || c == 0x200F;
    }

    /** Any double quote opens and closes: people mix them. */
    static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    static boolean isSingleQuote(char c) {
        return c == '\'' || c == '‘' || c == '’' || c == '‚' || c == '‹' || c == '›';
    }

    static boolean isDash(char c) {
        return DASHES.indexOf(c) >= 0;
    }

    static boolean isOpen(char c) {
        return c == '(' || c == '（' || c == '[' || c == '［';
    }

    static boolean isClose(char c) {
        return c == ')' || c == '）' || c == ']' || c == '］';
    }

    static boolean isSquare(char c) {
        return c == '[' || c == '［' || c == ']' || c == '］';
    }

    static boolean isOpenBrace(char c) {
        return c == '{' || c == '｛';
    }

    static boolean isCloseBrace(char c) {
        return c == '}' || c == '｝';
    }

    /** Whether a word ends before this. */
    static boolean endsWord(char c) {
        return isSpace(c) || isQuote(c) || isOpen(c) || isClose(c) || isOpenBrace(c) || isCloseBrace(c);
    }
}
