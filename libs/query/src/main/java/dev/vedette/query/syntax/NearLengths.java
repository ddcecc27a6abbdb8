package dev.vedette.query.syntax;

import dev.vedette.query.Query;
import dev.vedette.query.analysis.Analysis;
import java.util.stream.IntStream;

/** The numbers of words that stand on one side of NEAR. */
public final class NearLengths {

    /** What is wrong where there are too many. */
    public static final String REASON = "The words and phrases on one side of NEAR may have " + Limits.NEAR_LENGTHS
            + " different numbers of words at most (limit: near lengths).";

    private NearLengths() {}

    /** Whether there are few enough different ones; word lists that are not resolved count as one word. */
    public static boolean areFew(Query operand) {
        return words(operand).distinct().count() <= Limits.NEAR_LENGTHS;
    }

    private static IntStream words(Query option) {
        return switch (option) {
            case Query.Or or -> or.operands().stream().flatMapToInt(NearLengths::words);
            case Query.Word word -> IntStream.of(Analysis.of(word.text()).size());
            case Query.Exact exact -> IntStream.of(Analysis.of(exact.text()).size());
            case Query.Phrase phrase -> IntStream.of(Analysis.of(phrase.text()).size());
            default -> IntStream.of(1);
        };
    }
}
