package dev.vedette.extraction.pasted;

import java.util.List;

/**
 * Settles which lines are article text, all together: the likeliest sequence of a hidden Markov model with two states
 * (Viterbi 1967). Inside a group, a change between article and furniture costs more than across a blank line.
 */
final class Smoothing {

    /** Log odds of a change between two lines of a group, and of two groups: measured on the pages it was learned from. */
    private static final double WITHIN = 1.2;

    private static final double ACROSS = 0.2;
    private static final double SUREST = 6;

    private Smoothing() {}

    static boolean[] article(List<PastedLine> lines, double[] likely) {
        int size = likely.length;
        boolean[][] changed = new boolean[2][size];
        double[] best = new double[2];
        for (int i = 0; i < size; i++) {
            double odds = Math.clamp(Math.log(likely[i] / (1 - likely[i])), -SUREST, SUREST);
            double cost = i == 0 ? 0 : lines.get(i).isFirst() ? ACROSS : WITHIN;
            changed[0][i] = best[1] - cost > best[0];
            changed[1][i] = best[0] - cost > best[1];
            double furniture = Math.max(best[0], best[1] - cost) - odds / 2;
            double article = Math.max(best[1], best[0] - cost) + odds / 2;
            best = new double[] {furniture, article};
        }
        boolean[] kept = new boolean[size];
        int state = best[1] > best[0] ? 1 : 0;
        for (int i = size - 1; i >= 0; i--) {
            kept[i] = state == 1;
            state = changed[state][i] ? 1 - state : state;
        }
        return kept;
    }
}
