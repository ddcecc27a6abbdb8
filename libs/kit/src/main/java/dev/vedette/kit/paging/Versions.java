package dev.vedette.kit.paging;

import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.problem.Problems;
import org.jspecify.annotations.Nullable;

/** ETags of editable things: their version in quotes. */
public final class Versions {

    private Versions() {}

    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /** Refuses a change without {@code If-Match}, or with one that is no longer true. */
    public static void require(@Nullable String ifMatch, long version) {
        if (ifMatch == null) {
            throw new ProblemException(Problems.preconditionMissing());
        }
        check(ifMatch, version);
    }

    /** Refuses an {@code If-Match} that is no longer true; none is fine. */
    public static void check(@Nullable String ifMatch, long version) {
        if (ifMatch != null && !ifMatch.equals("*") && !ifMatch.equals(etag(version))) {
            throw new ProblemException(Problems.changedMeanwhile());
        }
    }
}
