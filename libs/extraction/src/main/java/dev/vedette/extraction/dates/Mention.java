package dev.vedette.extraction.dates;

import org.jspecify.annotations.Nullable;

/**
 * A date somewhere on a page.
 *
 * @param at how many elements stand before it; -1 where nobody sees it
 * @param around the words before it, or the text it is in
 * @param share which part of its text the date is
 * @param place of what it is part of, see {@link Place}
 * @param made how the element around is made, so that lists are recognised
 */
record Mention(
        Moment moment,
        Source source,
        int at,
        String around,
        double share,
        int place,
        @Nullable String made) {

    static Mention unseen(Moment moment, Source source) {
        return new Mention(moment, source, -1, "", 1, 0, null);
    }
}
