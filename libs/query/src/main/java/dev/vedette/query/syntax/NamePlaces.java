package dev.vedette.query.syntax;

/** Finds where a query names a list or topic. */
final class NamePlaces {

    private NamePlaces() {}

    /** The place of a name; all of the query if it stands only within what others are saved as. */
    static Lexeme find(String text, String name) {
        return new Lexer(text, new Problems())
                .read().stream()
                        .filter(lexeme -> lexeme.is(Lexeme.Kind.LIST)
                                || lexeme.is(Lexeme.Kind.WORD)
                                || lexeme.is(Lexeme.Kind.PHRASE))
                        .filter(lexeme -> lexeme.text().strip().equals(name))
                        .findFirst()
                        .orElse(new Lexeme(Lexeme.Kind.END, 0, text.length(), ""));
    }
}
