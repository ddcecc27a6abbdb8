package dev.vedette.query.analysis;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Finds the sentence around a place (ICU's rules, UAX 29). All are found once, at the first question. */
public final class Sentences {

    /** Longer sentences are cut around the place. */
    public static final int MAX_LENGTH = 300;

    private final String text;
    private int[] breaks = new int[32];
    private @Nullable String[] whole = new String[0];
    private int size;

    public Sentences(String text) {
        this.text = text;
    }

    /** The sentence in which {@code start..end} stands, or the first of several to the last, trimmed. */
    public String around(int start, int end) {
        if (size == 0) {
            find();
        }
        int first = indexOf(start);
        int last = indexOf(Math.max(start, end - 1));
        boolean fits = breaks[first + 1] - breaks[first] <= MAX_LENGTH;
        if (first != last || !fits) {
            return cut(breaks[first], breaks[last + 1], start, end);
        }
        String sentence = whole[first];
        if (sentence == null) {
            sentence = text.substring(breaks[first], breaks[first + 1]).strip();
            whole[first] = sentence;
        }
        return sentence;
    }

    private void find() {
        BreakIterator iterator = BreakIterator.getSentenceInstance(ULocale.ROOT);
        iterator.setText(text);
        for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
            if (size == breaks.length) {
                breaks = Arrays.copyOf(breaks, size * 2);
            }
            breaks[size++] = at;
        }
        whole = new String[size];
    }

    /** Which sentence a place is in. */
    private int indexOf(int at) {
        int found = Arrays.binarySearch(breaks, 0, size, at);
        return Math.min(found < 0 ? -found - 2 : found, size - 2);
    }

    private String cut(int from, int to, int start, int end) {
        int before = Math.max(0, MAX_LENGTH - (end - start)) / 2;
        int first = whole(Math.max(from, start - before));
        int last = whole(Math.min(to, first + MAX_LENGTH));
        return text.substring(first, last).strip();
    }

    private int whole(int at) {
        boolean inPair = at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return inPair ? at - 1 : at;
    }
}
