package dev.vedette.query.analysis;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Finds the sentence around a place (ICU's rules, UAX 29). A blank line ends one too. */
public final class Sentences {

    /** Longer sentences are cut around the place. */
    public static final int MAX_LENGTH = 500;

    private final String text;
    private final BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.ROOT);

    public Sentences(String text) {
        this.text = text;
        breaks.setText(text);
    }

    /** The sentence in which {@code start..end} stands, trimmed. */
    public String around(int start, int end) {
        int from = breaks.preceding(Math.min(start + 1, text.length()));
        int to = breaks.following(Math.max(start, Math.min(end - 1, text.length() - 1)));
        int first = Math.max(from == BreakIterator.DONE ? 0 : from, start - MAX_LENGTH / 2);
        int last = Math.min(to == BreakIterator.DONE ? text.length() : to, Math.max(end, first + MAX_LENGTH));
        return text.substring(whole(first), whole(last)).strip();
    }

    private int whole(int at) {
        boolean inPair = at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return inPair ? at - 1 : at;
    }
}
