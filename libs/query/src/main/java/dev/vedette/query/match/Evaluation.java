package dev.vedette.query.match;

import dev.vedette.query.plan.Space;

/**
 * Whether programs hold for a reading. It allocates nothing, and its work is bounded: no more steps for a node than its
 * terms times their positions.
 */
final class Evaluation {

    static final int TITLE_AND_TEXT = Axis.bit(Space.TITLE) | Axis.bit(Space.TEXT);

    private final Reading reading;
    private final Neighbours neighbours;
    private long steps;

    Evaluation(Reading reading) {
        this.reading = reading;
        this.neighbours = new Neighbours(reading);
    }

    boolean holds(int[] program) {
        return holds(program, 0);
    }

    /** Positions and nodes looked at since this was made. */
    long steps() {
        return steps + neighbours.steps();
    }

    boolean holds(int[] program, int at) {
        steps++;
        int header = program[at];
        return switch (Program.operation(header)) {
            case Program.ALL -> all(program, at);
            case Program.ANY -> any(program, at);
            case Program.NOT -> !holds(program, at + 1);
            case Program.TERM -> term(program[at + 1], Program.spaces(header));
            case Program.FACT -> reading.occurrences().holds(program[at + 1]);
            case Program.ROW, Program.EXACT_ROW, Program.CHOICE, Program.NEAR ->
                span(program, at, Program.spaces(header));
            case Program.COUNT -> counted(program, at);
            case Program.DATED -> reading.isPublished(program[at + 1], program[at + 2]);
            default -> throw new IllegalStateException("operation " + Program.operation(header));
        };
    }

    private boolean all(int[] program, int at) {
        int end = Program.next(program, at);
        for (int node = at + 1; node < end; node = Program.next(program, node)) {
            if (!holds(program, node)) {
                return false;
            }
        }
        return true;
    }

    private boolean any(int[] program, int at) {
        int end = Program.next(program, at);
        for (int node = at + 1; node < end; node = Program.next(program, node)) {
            if (holds(program, node)) {
                return true;
            }
        }
        return false;
    }

    private boolean term(int term, int spaces) {
        Occurrences occurrences = reading.occurrences();
        int from = occurrences.from(term);
        int end = occurrences.end(term);
        if (from == end) {
            return false;
        }
        if (spaces == TITLE_AND_TEXT) {
            return occurrences.position(from) < reading.axis().end(Space.TEXT);
        }
        for (int i = from; i < end; i++) {
            steps++;
            if (reading.axis().isIn(occurrences.position(i), spaces)) {
                return true;
            }
        }
        return false;
    }

    private boolean span(int[] program, int at, int spaces) {
        return switch (Program.operation(program[at])) {
            case Program.TERM -> term(program[at + 1], spaces);
            case Program.ROW, Program.EXACT_ROW -> row(program, at, spaces);
            case Program.CHOICE -> {
                int end = Program.next(program, at);
                for (int node = at + 1; node < end; node = Program.next(program, node)) {
                    if (span(program, node, spaces)) {
                        yield true;
                    }
                }
                yield false;
            }
            default -> neighbours.areNear(program, at, spaces);
        };
    }

    private boolean row(int[] program, int at, int spaces) {
        Rows rows = neighbours.rows();
        rows.start(program, at, spaces);
        return rows.next() >= 0;
    }

    private boolean counted(int[] program, int at) {
        Occurrences occurrences = reading.occurrences();
        int textEnd = reading.axis().end(Space.TEXT);
        int missing = program[at + 1];
        int end = Program.next(program, at);
        for (int i = at + 2; i < end && missing > 0; i++) {
            int last = occurrences.end(program[i]);
            for (int k = occurrences.from(program[i]); k < last && missing > 0; k++) {
                steps++;
                missing -= occurrences.position(k) < textEnd ? 1 : 0;
            }
        }
        return missing <= 0;
    }
}
