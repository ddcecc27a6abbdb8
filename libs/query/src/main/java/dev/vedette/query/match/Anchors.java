package dev.vedette.query.match;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Picks the words at which a query is noted: a set of which one at least must stand in every document that it matches,
 * and that together stand in as few documents as can be. Each goes with a guard, another word that must be there too.
 */
final class Anchors {

    /** More frequent words are noted by the pair they make with their neighbour. */
    private static final double PAIR_FROM = 0.002;
    /** How much rarer than its rarer word a pair is taken to be. */
    private static final double PAIR_FACTOR = 0.1;

    static final int NONE = -1;

    private final IntToDoubleFunction shares;

    /** @param shares the share of documents in which a term stands */
    Anchors(IntToDoubleFunction shares) {
        this.shares = shares;
    }

    /**
     * A word, or two in a row, and its guard.
     *
     * @param second the word right after the first, or -1
     * @param guard a word that must stand anywhere, or -1
     * @param certain whether nothing else is needed than that these stand in title or text
     */
    record Anchor(int first, int second, int guard, boolean certain) {
        boolean is(int term) {
            return first == term || second == term;
        }
    }

    /**
     * Anchors of one node.
     *
     * @param cost the documents that they lead to, as a share; infinite if there are none
     */
    record Choice(List<Anchor> anchors, double cost) {
        static final Choice IMPOSSIBLE = new Choice(List.of(), Double.POSITIVE_INFINITY);
    }

    /** The anchors of a program that {@link Admission} let in. */
    List<Anchor> of(int[] program) {
        return choose(program, 0, 0).anchors();
    }

    /** @param outer the spaces of the choice around it, for what has none of its own */
    private Choice choose(int[] program, int at, int outer) {
        int spaces = outer == 0 ? Program.spaces(program[at]) : outer;
        return switch (Program.operation(program[at])) {
            case Program.ALL, Program.NEAR -> cheapest(program, at);
            case Program.ANY -> union(program, at, 0);
            case Program.CHOICE -> union(program, at, spaces);
            case Program.TERM -> single(program[at + 1], spaces == Evaluation.TITLE_AND_TEXT);
            case Program.FACT -> single(program[at + 1], false);
            case Program.ROW -> row(program, at, true, spaces == Evaluation.TITLE_AND_TEXT);
            case Program.EXACT_ROW -> row(program, at, false, false);
            case Program.COUNT -> terms(program, at + 2, Program.next(program, at));
            default -> Choice.IMPOSSIBLE;
        };
    }

    private Choice single(int term, boolean certain) {
        return new Choice(List.of(new Anchor(term, NONE, NONE, certain)), shares.applyAsDouble(term));
    }

    private Choice terms(int[] program, int from, int to) {
        List<Anchor> anchors = new ArrayList<>(to - from);
        double cost = 0;
        for (int i = from; i < to; i++) {
            anchors.add(new Anchor(program[i], NONE, NONE, false));
            cost += shares.applyAsDouble(program[i]);
        }
        return new Choice(anchors, cost);
    }

    private Choice union(int[] program, int at, int spaces) {
        List<Anchor> anchors = new ArrayList<>();
        double cost = 0;
        int end = Program.next(program, at);
        for (int node = at + 1; node < end; node = Program.next(program, node)) {
            Choice choice = choose(program, node, spaces);
            anchors.addAll(choice.anchors());
            cost += choice.cost();
        }
        return new Choice(anchors, cost);
    }

    private Choice cheapest(int[] program, int at) {
        Choice best = Choice.IMPOSSIBLE;
        int bestNode = NONE;
        int end = Program.next(program, at);
        for (int node = Program.inner(program, at); node < end; node = Program.next(program, node)) {
            Choice choice = choose(program, node, 0);
            if (choice.cost() < best.cost()) {
                best = choice;
                bestNode = node;
            }
        }
        int guard = NONE;
        boolean guardSuffices = Program.operation(program[at]) == Program.ALL;
        int others = 0;
        for (int node = Program.inner(program, at); node < end; node = Program.next(program, node)) {
            if (node != bestNode) {
                guard = rarer(guard, required(program, node));
                guardSuffices &= ++others == 1 && isTermOfTitleOrText(program, node);
            }
        }
        return guarded(best, guard, guardSuffices);
    }

    private static boolean isTermOfTitleOrText(int[] program, int at) {
        return program[at] == Program.header(Program.TERM, Evaluation.TITLE_AND_TEXT, 2);
    }

    private Choice guarded(Choice choice, int guard, boolean guardSuffices) {
        double share = guard == NONE ? 1 : shares.applyAsDouble(guard);
        return new Choice(
                choice.anchors().stream()
                        .map(anchor -> guarded(anchor, guard, guardSuffices))
                        .toList(),
                choice.cost() * share);
    }

    private Anchor guarded(Anchor anchor, int guard, boolean guardSuffices) {
        boolean certain = anchor.certain() && guardSuffices && anchor.guard() == NONE;
        return guard == NONE || anchor.is(guard)
                ? new Anchor(anchor.first(), anchor.second(), anchor.guard(), certain && guard != NONE)
                : new Anchor(anchor.first(), anchor.second(), rarer(anchor.guard(), guard), certain);
    }

    private Choice row(int[] program, int at, boolean pairs, boolean inTitleOrText) {
        int end = Program.next(program, at);
        int rarest = rarest(program, at + 1, end, NONE, NONE);
        double share = shares.applyAsDouble(rarest);
        if (!pairs || share < PAIR_FROM) {
            int guard = rarest(program, at + 1, end, rarest, NONE);
            return new Choice(List.of(new Anchor(rarest, NONE, guard, false)), share);
        }
        int best = at + 1;
        for (int i = at + 1; i + 1 < end; i++) {
            best = pairShare(program, i) < pairShare(program, best) ? i : best;
        }
        int guard = rarest(program, at + 1, end, program[best], program[best + 1]);
        boolean certain = inTitleOrText && end - at == 3;
        Anchor anchor = new Anchor(program[best], program[best + 1], guard, certain);
        return new Choice(List.of(anchor), pairShare(program, best));
    }

    private double pairShare(int[] program, int i) {
        double first = shares.applyAsDouble(program[i]);
        double second = shares.applyAsDouble(program[i + 1]);
        return PAIR_FACTOR * Math.min(first, second) * Math.sqrt(Math.max(first, second));
    }

    private int rarest(int[] program, int from, int to, int not, int nor) {
        int rarest = NONE;
        for (int i = from; i < to; i++) {
            rarest = program[i] == not || program[i] == nor ? rarest : rarer(rarest, program[i]);
        }
        return rarest;
    }

    /** The rarest single term without which a node cannot hold, or -1. */
    private int required(int[] program, int at) {
        int end = Program.next(program, at);
        return switch (Program.operation(program[at])) {
            case Program.TERM, Program.FACT -> program[at + 1];
            case Program.ROW, Program.EXACT_ROW -> rarest(program, at + 1, end, NONE, NONE);
            case Program.COUNT -> end - at == 3 ? program[at + 2] : NONE;
            case Program.ALL, Program.NEAR -> {
                int required = NONE;
                for (int node = Program.inner(program, at); node < end; node = Program.next(program, node)) {
                    required = rarer(required, required(program, node));
                }
                yield required;
            }
            default -> NONE;
        };
    }

    private int rarer(int one, int other) {
        if (one == NONE || other == NONE) {
            return one == NONE ? other : one;
        }
        return shares.applyAsDouble(other) < shares.applyAsDouble(one) ? other : one;
    }
}
