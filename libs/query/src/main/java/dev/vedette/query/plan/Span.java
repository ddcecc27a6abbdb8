package dev.vedette.query.plan;

import java.util.List;

/** What can stand at a place of a text. */
public sealed interface Span {

    /** One word, folded or (if {@code exact}) in its case. */
    record Term(String text, boolean exact) implements Span {}

    /** At least two words at positions in a row. */
    record Sequence(List<Term> terms) implements Span {
        public Sequence {
            terms = List.copyOf(terms);
        }
    }

    /** One folded word with {@code *} for any letters and {@code ?} for one. */
    record Pattern(String text) implements Span {}

    /** Any of these; none of them is a choice or near. */
    record Choice(List<Span> options) implements Span {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** Two spans, neither of them near, that do not overlap and are at most {@code distance} apart. */
    record Near(Span left, Span right, int distance, boolean ordered) implements Span {}
}
