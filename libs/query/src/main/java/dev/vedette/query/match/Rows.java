package dev.vedette.query.match;

/** Finds where a row of words stands, one place after the other, beginning with the word that stands least often. */
final class Rows {

    private final Reading reading;
    private int[] program = {};
    private boolean exact;
    private int first;
    private int length;
    private int spaces;
    private int offset;
    private int next;
    private int end;
    private long steps;

    Rows(Reading reading) {
        this.reading = reading;
    }

    /** Looks for the row of this node from the beginning. */
    void start(int[] row, int at, int inSpaces) {
        program = row;
        exact = Program.operation(row[at]) == Program.EXACT_ROW;
        first = at + 1;
        length = Program.size(row[at]) - 1;
        spaces = inSpaces;
        Occurrences occurrences = reading.occurrences();
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < length && fewest > 0; i++) {
            steps++;
            int from = occurrences.from(row[first + i]);
            int to = occurrences.end(row[first + i]);
            if (to - from < fewest) {
                fewest = to - from;
                offset = i;
                next = from;
                end = to;
            }
        }
    }

    /** The first position of the next place; -1 if there is none. */
    int next() {
        while (next < end) {
            int start = reading.occurrences().position(next++) - offset;
            if (start >= 0 && stands(start)) {
                return start;
            }
        }
        return -1;
    }

    int length() {
        return length;
    }

    long steps() {
        return steps;
    }

    private boolean stands(int start) {
        for (int i = 0; i < length; i++) {
            steps++;
            int term = exact ? reading.exactAt(start + i) : reading.termAt(start + i);
            if (term != program[first + i]) {
                return false;
            }
        }
        // a row never crosses a gap, so its ends lie in the same space, but for the lead's within the text
        return reading.axis().isIn(start, spaces) && reading.axis().isIn(start + length - 1, spaces);
    }
}
