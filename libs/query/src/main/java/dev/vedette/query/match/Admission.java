package dev.vedette.query.match;

import dev.vedette.query.plan.Condition;

/** Refuses conditions that cannot be matched, before anything is changed for them. */
public final class Admission {

    private Admission() {}

    /** @throws IllegalArgumentException if it could match without any word, or depends on the time of asking */
    public static void check(Condition condition) {
        if (isRelative(condition)) {
            throw new IllegalArgumentException("relative dates are for searches");
        }
        if (!isAnchored(condition)) {
            throw new IllegalArgumentException("the query would match nearly everything");
        }
    }

    /** Whether it can hold only where some word or fact is there. */
    public static boolean isAnchored(Condition condition) {
        return switch (condition) {
            case Condition.All all -> all.parts().stream().anyMatch(Admission::isAnchored);
            case Condition.Any any -> any.parts().stream().allMatch(Admission::isAnchored);
            case Condition.Found ignored -> true;
            case Condition.Counted ignored -> true;
            case Condition.Fact ignored -> true;
            case Condition.None ignored -> false;
            case Condition.Dated ignored -> false;
            case Condition.Recent ignored -> false;
        };
    }

    private static boolean isRelative(Condition condition) {
        return switch (condition) {
            case Condition.All all -> all.parts().stream().anyMatch(Admission::isRelative);
            case Condition.Any any -> any.parts().stream().anyMatch(Admission::isRelative);
            case Condition.None none -> isRelative(none.leaf());
            case Condition.Recent ignored -> true;
            default -> false;
        };
    }
}
