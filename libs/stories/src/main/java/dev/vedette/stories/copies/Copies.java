package dev.vedette.stories.copies;

import dev.vedette.stories.words.Word;
import dev.vedette.stories.words.Words;

/**
 * Whether two texts are copies: the same text, though headline, intro or end differ.
 *
 * <ul>
 *   <li>Most of the shorter text stands in the longer one, word by word in runs of at least a shingle.
 *   <li>Where it is an excerpt, less than half as long, it begins where the longer one begins and nearly all of it is from
 *       there: a quotation or an item of a round-up is no copy.
 *   <li>Names and numbers are the same. Texts made by filling in a form (weather, scores, prices) have others at the same
 *       places. A wire story's update has one or two others of many.
 *   <li>Short texts must be the same nearly word by word.
 * </ul>
 */
public final class Copies {

    private static final double SAME = 0.6;
    private static final double NEARLY_ALL = 0.9;
    private static final double EXCERPT = 0.5;
    private static final double SAME_LEAD = 0.5;
    private static final double CHANGED_FACTS = 0.25;
    private static final int SHORT = 60;

    private Copies() {}

    public static boolean are(String one, String other) {
        return are(Words.of(one), Words.of(other));
    }

    /** The same in either order. */
    public static boolean are(Words one, Words other) {
        if (one.size() > other.size() || (one.size() == other.size() && order(one) > order(other))) {
            return are(other, one);
        }
        if (one.size() < Sketch.LEAST_WORDS) {
            return false;
        }
        Alignment alignment = new Alignment(one, other);
        boolean excerpt = one.size() < EXCERPT * other.size();
        double needed = excerpt || one.size() < SHORT ? NEARLY_ALL : SAME;
        return alignment.shareOfOne() >= needed
                && (!excerpt || alignment.leadOfOther(Sketch.LEAD) >= SAME_LEAD)
                && alignment.changedFactShare() <= CHANGED_FACTS;
    }

    private static long order(Words words) {
        return words.list().stream().mapToLong(Word::hash).reduce(0, (before, hash) -> before * 31 + hash);
    }
}
