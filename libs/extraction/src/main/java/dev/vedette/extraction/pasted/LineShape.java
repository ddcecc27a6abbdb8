package dev.vedette.extraction.pasted;

import dev.vedette.extraction.furniture.Furniture;
import dev.vedette.extraction.furniture.FurnitureWords;
import dev.vedette.extraction.furniture.Subject;
import dev.vedette.extraction.learned.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a line looks like by itself. */
final class LineShape {

    /** Characters from which a line that ends as a sentence is taken for prose, before anything is judged. */
    private static final int PROSE = 70;

    private static final int CONTENT_WORD = 4;
    private static final String ENDS = ".!?…。！？।؟۔";

    private final String text;
    private final int length;
    private final boolean ends;
    private final FurnitureWords furniture;
    private final boolean known;
    private final boolean beginning;
    private final boolean closing;
    private final boolean rights;
    private final List<String> contentWords = new ArrayList<>();
    private int words;
    private int capitals;
    private int letters;
    private int digits;
    private int commas;
    private int sentences;
    private int signs;
    private int glued;
    private int small;

    LineShape(String text) {
        this.text = text;
        this.length = weigh(text);
        this.ends = endsSentence(text) || length >= PROSE && isUnmarked(text);
        this.furniture = FurnitureWords.of(text);
        this.known = Furniture.isLine(text);
        this.beginning = Furniture.isBeginning(text);
        this.closing = Furniture.isClosing(text);
        this.rights = Furniture.isRights(text);
        count();
    }

    /** Letters of scripts that write a syllable or word in each count as several. */
    private static int weigh(String text) {
        int weight = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            weight += c >= 0x3040 && c <= 0x9FFF ? 3 : c >= 0xAC00 && c <= 0xD7A3 ? 2 : 1;
        }
        return weight;
    }

    private void count() {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? ' ' : text.charAt(i);
            boolean letter = Character.isLetter(c) || start >= 0 && isMark(c);
            if (letter) {
                letters++;
                glued += start >= 0 && Character.isUpperCase(c) && Character.isLowerCase(text.charAt(i - 1)) ? 1 : 0;
                start = start < 0 ? i : start;
            } else {
                word(start, i);
                start = -1;
                digits += Character.isDigit(c) ? 1 : 0;
                commas += ",،、，;".indexOf(c) >= 0 ? 1 : 0;
                boolean last = i + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
                sentences += last && ENDS.indexOf(c) >= 0 ? 1 : 0;
                signs += "|/•·©@#_={}<>→›+".indexOf(c) >= 0 ? 1 : 0;
            }
        }
    }

    private void word(int start, int end) {
        if (start < 0) {
            return;
        }
        words++;
        boolean capital = Character.isUpperCase(text.charAt(start));
        capitals += capital ? 1 : 0;
        small += !capital ? 1 : 0;
        if (end - start >= CONTENT_WORD || weigh(text.substring(start, end)) >= CONTENT_WORD) {
            contentWords.add(text.substring(start, Math.min(end, start + 6)).toLowerCase(Locale.ROOT));
        }
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether a text ends as sentences do, quotes and brackets aside. */
    static boolean endsSentence(String text) {
        int i = text.length() - 1;
        while (i > 0 && "\"'”’»“)]*」』›".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i >= 0 && ENDS.indexOf(text.charAt(i)) >= 0;
    }

    /** Thai and Lao write no full stops. */
    private static boolean isUnmarked(String text) {
        char last = text.charAt(text.length() - 1);
        return last >= 0x0E00 && last <= 0x0EFF;
    }

    void describe(Row row) {
        row.log(length).log(words);
        row.add((double) digits / Math.max(1, text.length()));
        row.add((double) capitals / Math.max(1, words));
        row.add((double) small / Math.max(1, words));
        row.add((double) letters / Math.max(1, words));
        row.add((double) commas / Math.max(1, words));
        row.add(Math.min(12, sentences)).add(ends);
        row.add(text.endsWith(":") || text.endsWith("："));
        row.add(text.indexOf(':') >= 0 && text.indexOf(':') < 30);
        row.add(Math.min(6, signs)).add(Math.min(4, glued));
        row.add(opening(text.codePointAt(0)));
        row.add(known).add(beginning).add(closing).add(rights);
        for (Subject subject : Subject.values()) {
            row.add(furniture.share(subject));
        }
        row.add(furniture.share()).add(Math.min(8, furniture.count()));
    }

    private static int opening(int c) {
        if (Character.isLetter(c)) {
            return Character.isLowerCase(c) ? 1 : 2;
        }
        return Character.isDigit(c) ? 3 : "\"“„«'‘—–-".indexOf(c) >= 0 ? 4 : 5;
    }

    String text() {
        return text;
    }

    int length() {
        return length;
    }

    int words() {
        return words;
    }

    boolean ends() {
        return ends;
    }

    boolean closing() {
        return closing;
    }

    FurnitureWords furniture() {
        return furniture;
    }

    /** Longer words by their beginnings, so that endings matter less. */
    List<String> contentWords() {
        return contentWords;
    }

    /** How much a line speaks for furniture by its words, from 0 to 1. */
    double suspicion() {
        return known || beginning || closing || rights ? 1 : furniture.share();
    }

    boolean isProse() {
        return ends && length >= PROSE && furniture.share() < 0.3;
    }
}
