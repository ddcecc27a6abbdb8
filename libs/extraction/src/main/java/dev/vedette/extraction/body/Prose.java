package dev.vedette.extraction.body;

import dev.vedette.extraction.learned.Row;

/**
 * What a block's text looks like, whatever it says.
 *
 * @param words runs of letters or digits
 * @param ends marks that end sentences
 */
record Prose(int letters, int digits, int capitals, int words, int commas, int ends, int lines, int signs) {

    private static final Signs ENDS = Signs.of(".!?…。！？");
    private static final Signs SIGNS = Signs.of("|/•·©@#_={}<>→»›");

    static Prose of(String text) {
        int letters = 0;
        int digits = 0;
        int capitals = 0;
        int words = 0;
        int commas = 0;
        int ends = 0;
        int lines = 1;
        int signs = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetter(c);
            boolean digit = !letter && Character.isDigit(c);
            words += (letter || digit) && !inside ? 1 : 0;
            inside = letter || digit || inside && (c == '\'' || c == '’');
            letters += letter ? 1 : 0;
            digits += digit ? 1 : 0;
            capitals += letter && Character.isUpperCase(c) ? 1 : 0;
            if (!letter && !digit && c != ' ') {
                commas += c == ',' || c == '、' || c == '，' ? 1 : 0;
                ends += ENDS.contain(c) ? 1 : 0;
                lines += c == '\n' ? 1 : 0;
                signs += SIGNS.contain(c) ? 1 : 0;
            }
        }
        return new Prose(letters, digits, capitals, words, commas, ends, lines, signs);
    }

    void describe(Row row, String text) {
        row.log(text.length());
        row.log(words);
        row.add((double) digits / Math.max(1, text.length()));
        row.add((double) capitals / Math.max(1, letters));
        row.add((double) letters / Math.max(1, words));
        row.add((double) commas / Math.max(1, words));
        row.add(Math.min(12, ends));
        row.add(Texts.endsSentence(text));
        row.add(text.endsWith(":") || text.endsWith("："));
        row.add(Math.min(12, lines));
        row.add(Math.min(12, signs));
        row.add(opening(text.charAt(0)));
    }

    private static int opening(char c) {
        if (Character.isUpperCase(c)) {
            return 1;
        }
        if (Character.isLetter(c)) {
            return Character.isLowerCase(c) ? 2 : 3;
        }
        return Character.isDigit(c) ? 4 : "\"“„«'‘".indexOf(c) >= 0 ? 5 : 6;
    }
}
