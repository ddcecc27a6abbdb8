package dev.vedette.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The tree of a query, as it was typed: words are not folded yet, fields stand where they were written.
 *
 * <p>Two trees are equal exactly if their queries are the same but for spaces, brackets that change nothing and the
 * style of quotes.
 */
public sealed interface Query {

    /** A word as typed. Where it falls into several pieces ({@code counter-offensive}), they stand in a row. */
    record Word(String text) implements Query {}

    /** Words in a row. */
    record Phrase(String text) implements Query {}

    /** One word with {@code *} (any letters) or {@code ?} (one letter). */
    record Wildcard(String pattern) implements Query {}

    /** A word, or words in a row, in exactly this case. */
    record Exact(String text) implements Query {}

    /** All of at least two operands; an AND within is taken up into this one. */
    record And(List<Query> operands) implements Query {
        public And {
            operands = flat(operands, query -> query instanceof And and ? and.operands : null);
        }
    }

    /** Any of at least two operands; an OR within is taken up into this one. */
    record Or(List<Query> operands) implements Query {
        public Or {
            operands = flat(operands, query -> query instanceof Or or ? or.operands : null);
        }
    }

    /** What must not be there. */
    record Not(Query operand) implements Query {}

    /**
     * Two operands near each other.
     *
     * @param left words, phrases, wildcards, exact words, word lists, or an {@link Or} of them
     * @param distance from the end of one operand to the start of the other, 1 (adjacent) to 50 words
     * @param ordered whether left must stand first
     */
    record Near(Query left, Query right, int distance, boolean ordered) implements Query {}

    /**
     * Words that stand in title and text at least so many times, taken together.
     *
     * @param operand a word, a word list, or an {@link Or} of them
     */
    record AtLeast(int count, Query operand) implements Query {}

    /** An operand that is looked for in one field alone. */
    record In(Field field, Query operand) implements Query {}

    /** Published on these days (UTC, both inclusive); one of them may be open. */
    record Published(@Nullable LocalDate from, @Nullable LocalDate through) implements Query {
        public Published {
            if (from == null && through == null) {
                throw new IllegalArgumentException("a date from or through is needed");
            }
        }
    }

    /** Published in the last hours, seen from now; in searches only. */
    record PublishedWithin(int hours) implements Query {}

    /** The query of a saved topic. */
    record Topic(String name) implements Query {}

    /** Any word of a team's word list. */
    record WordList(String name) implements Query {}

    private static List<Query> flat(List<Query> operands, Function<Query, @Nullable List<Query>> inner) {
        List<Query> flat = new ArrayList<>(operands.size());
        for (Query operand : operands) {
            List<Query> within = inner.apply(operand);
            if (within == null) {
                flat.add(operand);
            } else {
                flat.addAll(within);
            }
        }
        if (flat.size() < 2) {
            throw new IllegalArgumentException("at least two operands are needed");
        }
        return List.copyOf(flat);
    }
}
