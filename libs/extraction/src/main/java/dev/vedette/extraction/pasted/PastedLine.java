package dev.vedette.extraction.pasted;

/**
 * A line that holds anything.
 *
 * @param group its number among the runs of lines without a blank line between
 * @param place its place in the group, from 0
 * @param groupSize lines of the group
 */
record PastedLine(String text, int group, int place, int groupSize) {

    boolean isFirst() {
        return place == 0;
    }

    boolean isLast() {
        return place == groupSize - 1;
    }
}
