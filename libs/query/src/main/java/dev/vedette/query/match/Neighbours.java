package dev.vedette.query.match;

/**
 * Whether two spans are near each other, in as many steps as they have places: those of one are marked by their first
 * and last positions in bit sets, and a look at 64 bits from each place of the other tells if one is in reach.
 */
final class Neighbours {

    private final Reading reading;
    private final Rows rows;
    private long[] starts = new long[64];
    private long[] ends = new long[64];
    private long steps;

    Neighbours(Reading reading) {
        this.reading = reading;
        this.rows = new Rows(reading);
    }

    Rows rows() {
        return rows;
    }

    long steps() {
        return steps + rows.steps();
    }

    boolean areNear(int[] program, int at, int spaces) {
        int distance = program[at + 1] >> 1;
        boolean ordered = (program[at + 1] & 1) == 1;
        int left = at + 2;
        int right = Program.next(program, left);
        mark(program, right, spaces, true);
        boolean near = isAnyNear(program, left, spaces, distance, ordered);
        mark(program, right, spaces, false);
        return near;
    }

    private boolean isAnyNear(int[] program, int at, int spaces, int distance, boolean ordered) {
        int operation = Program.operation(program[at]);
        if (operation == Program.CHOICE) {
            int end = Program.next(program, at);
            for (int node = at + 1; node < end; node = Program.next(program, node)) {
                if (isAnyNear(program, node, spaces, distance, ordered)) {
                    return true;
                }
            }
            return false;
        }
        if (operation == Program.TERM) {
            Occurrences occurrences = reading.occurrences();
            int end = occurrences.end(program[at + 1]);
            for (int i = occurrences.from(program[at + 1]); i < end; i++) {
                int position = occurrences.position(i);
                if (reading.axis().isIn(position, spaces) && isNear(position, position + 1, distance, ordered)) {
                    return true;
                }
            }
            return false;
        }
        rows.start(program, at, spaces);
        for (int from = rows.next(); from >= 0; from = rows.next()) {
            if (isNear(from, from + rows.length(), distance, ordered)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNear(int from, int to, int distance, boolean ordered) {
        steps++;
        return anyBit(starts, to, distance) || (!ordered && anyBit(ends, from - distance, distance));
    }

    private void mark(int[] program, int at, int spaces, boolean set) {
        switch (Program.operation(program[at])) {
            case Program.CHOICE -> {
                int end = Program.next(program, at);
                for (int node = at + 1; node < end; node = Program.next(program, node)) {
                    mark(program, node, spaces, set);
                }
            }
            case Program.TERM -> {
                Occurrences occurrences = reading.occurrences();
                int end = occurrences.end(program[at + 1]);
                for (int i = occurrences.from(program[at + 1]); i < end; i++) {
                    int position = occurrences.position(i);
                    if (reading.axis().isIn(position, spaces)) {
                        mark(position, position + 1, set);
                    }
                }
            }
            default -> {
                rows.start(program, at, spaces);
                for (int from = rows.next(); from >= 0; from = rows.next()) {
                    mark(from, from + rows.length(), set);
                }
            }
        }
    }

    private void mark(int from, int to, boolean set) {
        steps++;
        int last = to - 1;
        if (last >> 6 >= starts.length - 1) {
            int longer = Math.max((last >> 6) + 2, starts.length * 2);
            starts = java.util.Arrays.copyOf(starts, longer);
            ends = java.util.Arrays.copyOf(ends, longer);
        }
        if (set) {
            starts[from >> 6] |= 1L << from;
            ends[last >> 6] |= 1L << last;
        } else {
            starts[from >> 6] = 0;
            ends[last >> 6] = 0;
        }
    }

    /** Whether a bit is set from {@code from} on, among {@code count} (at most 63). */
    private static boolean anyBit(long[] bits, int from, int count) {
        int first = Math.max(from, 0);
        int many = count - (first - from);
        int index = first >> 6;
        if (many <= 0 || index >= bits.length) {
            return false;
        }
        long window = bits[index] >>> first;
        int shift = first & 63;
        if (shift != 0 && index + 1 < bits.length) {
            window |= bits[index + 1] << (64 - shift);
        }
        return (window & ((1L << many) - 1)) != 0;
    }
}
