package dev.vedette.query.match;

import dev.vedette.query.Document;
import dev.vedette.query.analysis.Analysis;
import dev.vedette.query.plan.Space;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of all spaces of a document on one axis, with gaps between that are wider than any distance, so that
 * nothing is near to anything in another space. Used again for the next document.
 */
final class Axis {

    /** More than the distances and lengths that the language allows. */
    private static final int GAP = 64;

    private static final int OTHERS = bit(Space.AUTHOR) | bit(Space.SOURCE) | bit(Space.URL) | bit(Space.CAPTION);

    private final Analysis analysis = new Analysis();
    private final DocWords words = new DocWords();
    private final int[] froms = new int[Space.values().length];
    private final int[] ends = new int[Space.values().length];
    private int[] wordAt = new int[2048];
    private int[] starts = new int[2048];
    private int[] textEnds = new int[2048];
    private final List<String> texts = new ArrayList<>();
    /** Where the positions of each of them end. */
    private int[] sectionEnds = new int[16];

    private int size;

    /** Reads a document; the spaces beside title and text only if they are asked for. */
    void read(Document document, int spaces) {
        words.clear();
        texts.clear();
        size = 0;
        read(Space.TITLE, List.of(document.title()));
        read(Space.TEXT, List.of(document.text()));
        froms[Space.LEAD.ordinal()] = from(Space.TEXT);
        ends[Space.LEAD.ordinal()] = leadEnd(document.text());
        if ((spaces & OTHERS) != 0) {
            read(Space.AUTHOR, listOf(document.author()));
            read(Space.SOURCE, listOf(document.source()));
            read(Space.URL, listOf(document.url()));
            read(Space.CAPTION, document.captions());
        }
    }

    private static List<String> listOf(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }

    private void read(Space space, List<String> sections) {
        froms[space.ordinal()] = size;
        ends[space.ordinal()] = size;
        for (String text : sections) {
            analysis.analyse(text, (word, start, end) -> add(words.add(word), start, end));
            ends[space.ordinal()] = size;
            for (int i = 0; i < GAP; i++) {
                add(-1, 0, 0);
            }
            close(text);
        }
    }

    private void close(String text) {
        if (texts.size() == sectionEnds.length) {
            sectionEnds = Arrays.copyOf(sectionEnds, texts.size() * 2);
        }
        sectionEnds[texts.size()] = size;
        texts.add(text);
    }

    private int leadEnd(String text) {
        int lead = Document.lead(text).length();
        int end = from(Space.TEXT);
        while (end < end(Space.TEXT) && textEnds[end] <= lead) {
            end++;
        }
        return end;
    }

    private void add(int word, int start, int end) {
        if (size == wordAt.length) {
            wordAt = Arrays.copyOf(wordAt, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            textEnds = Arrays.copyOf(textEnds, size * 2);
        }
        wordAt[size] = word;
        starts[size] = start;
        textEnds[size++] = end;
    }

    DocWords words() {
        return words;
    }

    int size() {
        return size;
    }

    /** The number of the word at a position; -1 in a gap. */
    int wordAt(int position) {
        return wordAt[position];
    }

    /** The text in which a position lies. */
    String textAt(int position) {
        int section = 0;
        while (sectionEnds[section] <= position) {
            section++;
        }
        return texts.get(section);
    }

    /** The first UTF-16 unit of the word at a position, in its field. */
    int start(int position) {
        return starts[position];
    }

    /** After the last UTF-16 unit of the word at a position, in its field. */
    int textEnd(int position) {
        return textEnds[position];
    }

    int from(Space space) {
        return froms[space.ordinal()];
    }

    int end(Space space) {
        return ends[space.ordinal()];
    }

    /** Whether a position lies in one of these spaces. */
    boolean isIn(int position, int spaces) {
        for (int rest = spaces; rest != 0; rest &= rest - 1) {
            int space = Integer.numberOfTrailingZeros(rest);
            if (position >= froms[space] && position < ends[space]) {
                return true;
            }
        }
        return false;
    }

    static int bit(Space space) {
        return 1 << space.ordinal();
    }
}
