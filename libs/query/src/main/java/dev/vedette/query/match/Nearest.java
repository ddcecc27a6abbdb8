package dev.vedette.query.match;

import java.util.Arrays;

/** Collects the places of spans; of a NEAR, from each place of one operand to the nearest of the other. */
final class Nearest {

    private final Reading reading;
    private final Rows rows;

    Nearest(Reading reading) {
        this.reading = reading;
        this.rows = new Rows(reading);
    }

    void addTerm(int term, int spaces, Findings findings) {
        Occurrences occurrences = reading.occurrences();
        int end = occurrences.end(term);
        for (int i = occurrences.from(term); i < end; i++) {
            int position = occurrences.position(i);
            if (reading.axis().isIn(position, spaces)) {
                findings.add(position, position + 1, reading.axis());
            }
        }
    }

    void addSpan(int[] program, int at, int spaces, Findings findings) {
        switch (Program.operation(program[at])) {
            case Program.TERM -> addTerm(program[at + 1], spaces, findings);
            case Program.ROW, Program.EXACT_ROW -> {
                rows.start(program, at, spaces);
                for (int from = rows.next(); from >= 0; from = rows.next()) {
                    findings.add(from, from + rows.length(), reading.axis());
                }
            }
            case Program.CHOICE -> {
                int end = Program.next(program, at);
                for (int node = at + 1; node < end; node = Program.next(program, node)) {
                    addSpan(program, node, spaces, findings);
                }
            }
            default -> addNear(program, at, spaces, findings);
        }
    }

    private void addNear(int[] program, int at, int spaces, Findings findings) {
        int distance = program[at + 1] >> 1;
        boolean ordered = (program[at + 1] & 1) == 1;
        Findings left = new Findings();
        Findings right = new Findings();
        addSpan(program, at + 2, spaces, left);
        addSpan(program, Program.next(program, at + 2), spaces, right);
        addFollowing(left, right, distance, findings);
        if (!ordered) {
            addFollowing(right, left, distance, findings);
        }
    }

    /** From each place of one to the first of the other that begins after its end, if that is in reach. */
    private void addFollowing(Findings ones, Findings others, int distance, Findings findings) {
        long[] sorted = new long[others.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = (long) others.from(i) << 32 | others.to(i);
        }
        Arrays.sort(sorted);
        for (int i = 0; i < ones.size(); i++) {
            int found = Arrays.binarySearch(sorted, (long) ones.to(i) << 32);
            int next = found < 0 ? -found - 1 : found;
            if (next < sorted.length && (int) (sorted[next] >>> 32) - ones.to(i) < distance) {
                findings.add(ones.from(i), (int) sorted[next], reading.axis());
            }
        }
    }
}
