package dev.vedette.extraction.pasted;

import java.util.List;

/**
 * What speaks for article text in any language, as log odds beside those of the learned model. The pages it learned from
 * are long, and English or German for the most part; news in brief, of four short paragraphs in a script that it hardly
 * saw, it judges too low at the edges. The weights are the smallest that settle such pages; none of them is a veto.
 */
final class LinePrior {

    /** A whole sentence among its like. */
    private static final double SENTENCE = 3.5;

    /** Words of furniture in a short line that is no sentence, times their share. */
    private static final double FURNITURE = -6;

    /** A short sentence in a box with a line of furniture: "The best stories every morning." above "Sign up". */
    private static final double BOX = -3;

    /** A line in a group of short ones: polls, menus, lists of names. */
    private static final double LIST = -1.5;

    /** A line alone between two sentences. */
    private static final double HEADING = 1;

    private static final int FEWEST_WORDS = 5;
    private static final int FEWEST_SIGNS = 60;
    private static final int SHORT = 90;
    private static final int LONGEST_IN_BOX = 150;
    private static final int LARGEST_BOX = 5;

    /** Lines of a larger group that make a box. */
    private static final int NEAR = 2;

    private static final double SUSPICIOUS = 0.25;

    private final List<PastedLine> lines;
    private final List<LineShape> shapes;

    LinePrior(List<PastedLine> lines, List<LineShape> shapes) {
        this.lines = lines;
        this.shapes = shapes;
    }

    double of(int i) {
        LineShape shape = shapes.get(i);
        double share = shape.furniture().share();
        if (isBoxed(i) && shape.length() < LONGEST_IN_BOX) {
            return BOX + (shape.ends() ? 0 : FURNITURE * share);
        }
        boolean listed = isListed(i) && shape.length() < SHORT;
        if (shape.ends() && share < SUSPICIOUS && isLong(shape) && !listed && !isLabelled(shape)) {
            return SENTENCE;
        }
        double odds = shape.length() < SHORT && !shape.ends() ? FURNITURE * share : 0;
        return odds + (listed ? LIST : isHeading(i) ? HEADING : 0);
    }

    /** "Our standards: what we promise." */
    private static boolean isLabelled(LineShape shape) {
        int colon = shape.text().indexOf(':');
        return shape.length() < FEWEST_SIGNS && colon > 0 && colon < FEWEST_SIGNS / 2;
    }

    private static boolean isLong(LineShape shape) {
        return shape.words() >= FEWEST_WORDS && shape.length() >= FEWEST_SIGNS - 20 || shape.length() >= FEWEST_SIGNS;
    }

    /** Whether another line of its box is furniture by its words. */
    private boolean isBoxed(int i) {
        PastedLine line = lines.get(i);
        boolean grouped = lines.getLast().group() > 2;
        if (line.groupSize() < 2 || !grouped) {
            return false;
        }
        int start = i - line.place();
        boolean large = line.groupSize() > LARGEST_BOX;
        int from = large ? Math.max(start, i - NEAR) : start;
        int to = large ? Math.min(start + line.groupSize(), i + NEAR + 1) : start + line.groupSize();
        for (int at = from; at < to; at++) {
            LineShape other = shapes.get(at);
            if (at != i
                    && !other.ends()
                    && other.length() < SHORT
                    && other.furniture().share() >= 2 * SUSPICIOUS) {
                return true;
            }
        }
        return false;
    }

    private boolean isHeading(int i) {
        return lines.get(i).groupSize() == 1
                && i > 0
                && i + 1 < lines.size()
                && shapes.get(i - 1).isProse()
                && shapes.get(i + 1).isProse()
                && shapes.get(i).furniture().share() < SUSPICIOUS;
    }

    private boolean isListed(int i) {
        PastedLine line = lines.get(i);
        int from = i - line.place();
        int brief = 0;
        for (int at = from; at < from + line.groupSize(); at++) {
            brief += shapes.get(at).length() < SHORT / 2 ? 1 : 0;
        }
        return line.groupSize() >= 3 && brief * 3 >= line.groupSize() * 2;
    }
}
