package dev.vedette.feeds.markup;

/** Where a mark stands next in a text. Asked at rising places, all answers together cost one pass. */
final class Seeker {

    private final String text;
    private final String mark;
    private int next = -1;

    Seeker(String text, String mark) {
        this.text = text;
        this.mark = mark;
    }

    /** The first place of the mark at or after {@code from}; the length of the text where there is none. */
    int from(int from) {
        if (next < from) {
            int found = text.indexOf(mark, from);
            next = found < 0 ? text.length() : found;
        }
        return next;
    }
}
