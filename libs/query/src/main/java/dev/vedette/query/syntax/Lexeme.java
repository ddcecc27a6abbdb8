package dev.vedette.query.syntax;

/**
 * A piece of a query's text.
 *
 * @param text a word, what stands in quotes or braces, a field's name, a date, or an operator's number
 */
record Lexeme(Kind kind, int start, int end, String text) {

    enum Kind {
        WORD,
        PHRASE,
        EXACT,
        LIST,
        FIELD,
        PUBLISHED,
        ATLEAST,
        AND,
        OR,
        NOT,
        NEAR,
        ONEAR,
        OPEN,
        CLOSE,
        END
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isOperand() {
        return switch (kind) {
            case WORD, PHRASE, EXACT, LIST, FIELD, PUBLISHED, ATLEAST, OPEN -> true;
            default -> false;
        };
    }
}
