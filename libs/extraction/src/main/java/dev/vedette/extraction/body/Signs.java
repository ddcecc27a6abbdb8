package dev.vedette.extraction.body;

/** A set of characters, fast to ask. */
final class Signs {

    private static final int PLAIN = 256;

    private final boolean[] plain = new boolean[PLAIN];
    private final String others;

    private Signs(String others) {
        this.others = others;
    }

    static Signs of(String characters) {
        StringBuilder others = new StringBuilder();
        characters.chars().filter(c -> c >= PLAIN).forEach(c -> others.append((char) c));
        Signs signs = new Signs(others.toString());
        characters.chars().filter(c -> c < PLAIN).forEach(c -> signs.plain[c] = true);
        return signs;
    }

    boolean contain(char c) {
        return c < PLAIN ? plain[c] : others.indexOf(c) >= 0;
    }
}
