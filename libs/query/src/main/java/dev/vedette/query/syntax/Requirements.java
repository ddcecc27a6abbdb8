package dev.vedette.query.syntax;

import dev.vedette.query.Query;
import java.util.List;

/** Refuses queries that would match whatever does not hold something. */
final class Requirements {

    private final Problems problems;
    private final boolean forSearch;
    private final int length;

    Requirements(Problems problems, boolean forSearch, int length) {
        this.problems = problems;
        this.forSearch = forSearch;
        this.length = length;
    }

    void check(Query query) {
        if (!forSearch && holdsRelativeDate(query)) {
            problems.add(0, length, "“In the last days” works in searches only; a topic would forget.", null);
        } else if (!requires(query, false)) {
            problems.add(0, length, reason(query), null);
        }
    }

    private static String reason(Query query) {
        return switch (query) {
            case Query.Not ignored -> "Only NOT would match nearly everything; say also what must be there.";
            case Query.Or ignored ->
                "One side of the OR says only what must not be there, or only a date, and would match nearly everything.";
            default -> "This would match nearly everything; say also a word that must be there.";
        };
    }

    /** Whether nothing can match (or, if negated, fail to match) without something being there. */
    private boolean requires(Query query, boolean negated) {
        return switch (query) {
            case Query.Not not -> requires(not.operand(), !negated);
            case Query.In in -> requires(in.operand(), negated);
            case Query.And and -> requires(and.operands(), negated, !negated);
            case Query.Or or -> requires(or.operands(), negated, negated);
            case Query.Published ignored -> forSearch && !negated;
            case Query.PublishedWithin ignored -> forSearch && !negated;
            default -> !negated;
        };
    }

    private boolean requires(List<Query> operands, boolean negated, boolean anySuffices) {
        return anySuffices
                ? operands.stream().anyMatch(each -> requires(each, negated))
                : operands.stream().allMatch(each -> requires(each, negated));
    }

    private static boolean holdsRelativeDate(Query query) {
        return switch (query) {
            case Query.PublishedWithin ignored -> true;
            case Query.Not not -> holdsRelativeDate(not.operand());
            case Query.In in -> holdsRelativeDate(in.operand());
            case Query.And and -> and.operands().stream().anyMatch(Requirements::holdsRelativeDate);
            case Query.Or or -> or.operands().stream().anyMatch(Requirements::holdsRelativeDate);
            default -> false;
        };
    }
}
