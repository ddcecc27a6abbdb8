package dev.vedette.stories.events;

import java.text.Normalizer;

/**
 * A rough key of a name that is the same for many of its spellings in Latin, Cyrillic and Greek letters: Koblenz, Coblence
 * and Кобленц are {@code koble}. Letters are written as in the national romanisation of Ukraine and ISO 843, then accents
 * fall, letters that sound alike become one, doubled ones single, and the first five stay, since endings differ by case.
 */
final class NameKey {

    private static final int LENGTH = 5;
    private static final String CYRILLIC = "абвгґдеёєжзиіїйклмнопрстуўфхцчшщъыьэюя";
    private static final String[] FROM_CYRILLIC =
            ("a b v g g d e e e zh z i i i i k l m n o p r s t u u f h ts ch sh sh" + " - i - e iu ia").split(" ");
    private static final String GREEK = "αβγδεζηθικλμνξοπρστυφχψω";
    private static final String[] FROM_GREEK = "a v g d e z i th i k l m n x o p r s t i f h ps o".split(" ");
    private static final String[][] SOUNDS = {
        {"sch", "sh"}, {"tch", "ch"}, {"kh", "h"}, {"ph", "f"}, {"th", "t"}, {"ck", "k"}, {"qu", "k"}
    };

    private NameKey() {}

    /** @param word folded */
    static String of(String word) {
        StringBuilder latin = new StringBuilder();
        String plain = Normalizer.normalize(word, Normalizer.Form.NFD);
        for (int i = 0; i < plain.length(); i++) {
            append(latin, plain.charAt(i));
        }
        String sounds = latin.toString();
        for (String[] sound : SOUNDS) {
            sounds = sounds.replace(sound[0], sound[1]);
        }
        return start(sounds);
    }

    private static void append(StringBuilder latin, char c) {
        int cyrillic = CYRILLIC.indexOf(c);
        int greek = GREEK.indexOf(c);
        if (cyrillic >= 0) {
            latin.append(FROM_CYRILLIC[cyrillic].replace("-", ""));
        } else if (greek >= 0) {
            latin.append(FROM_GREEK[greek]);
        } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
            latin.append(c);
        }
    }

    private static String start(String sounds) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < sounds.length() && key.length() < LENGTH; i++) {
            char c = alike(sounds.charAt(i));
            if (key.isEmpty() || key.charAt(key.length() - 1) != c) {
                key.append(c);
            }
        }
        return key.toString();
    }

    private static char alike(char c) {
        return switch (c) {
            case 'w' -> 'v';
            case 'y', 'j' -> 'i';
            case 'c', 'q' -> 'k';
            default -> c;
        };
    }
}
