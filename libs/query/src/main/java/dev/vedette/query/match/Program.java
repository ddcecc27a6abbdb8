package dev.vedette.query.match;

/**
 * A compiled query: nodes in prefix order, each beginning with a header of its operation, the spaces it looks in, and
 * its size in integers.
 *
 * <pre>
 * ALL, ANY, CHOICE   header, nodes…
 * NOT                header, node
 * TERM, FACT         header, term
 * ROW, EXACT_ROW     header, terms…
 * NEAR               header, 2 × distance + (1 if ordered), left node, right node
 * COUNT              header, number, terms…
 * DATED              header, first day, day after the last (days since 1970)
 * </pre>
 *
 * <p>Only a span that stands by itself has spaces; the operands of a NEAR or CHOICE lie in its spaces.
 */
final class Program {

    static final int ALL = 1;
    static final int ANY = 2;
    static final int NOT = 3;
    static final int TERM = 4;
    static final int ROW = 5;
    static final int EXACT_ROW = 6;
    static final int CHOICE = 7;
    static final int NEAR = 8;
    static final int COUNT = 9;
    static final int DATED = 10;
    static final int FACT = 11;

    private Program() {}

    static int header(int operation, int spaces, int size) {
        return size << 12 | spaces << 4 | operation;
    }

    static int operation(int header) {
        return header & 0xF;
    }

    /** Bit n stands for the space of ordinal n. */
    static int spaces(int header) {
        return header >>> 4 & 0xFF;
    }

    static int size(int header) {
        return header >>> 12;
    }

    /** Where the node after this one begins. */
    static int next(int[] program, int at) {
        return at + size(program[at]);
    }

    /** Where the first node within begins, or the first term. */
    static int inner(int[] program, int at) {
        return switch (operation(program[at])) {
            case NEAR, COUNT -> at + 2;
            default -> at + 1;
        };
    }

    /** Whether it holds nodes (else terms, or days). */
    static boolean holdsNodes(int operation) {
        return switch (operation) {
            case ALL, ANY, NOT, CHOICE, NEAR -> true;
            default -> false;
        };
    }
}
