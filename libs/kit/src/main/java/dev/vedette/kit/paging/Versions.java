package dev.vedette.kit.paging;

import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * ETags of editable things: their version in quotes. {@code If-Match} is read as RFC 9110, section 13.1.1 says: {@code *}, or a
 * list of tags, compared strongly, so that a weak one ({@code W/"5"}) never matches.
 */
public final class Versions {

    private static final Pattern TAG = Pattern.compile("\\s*(W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*)\"\\s*(,|$)");
    private static final String FIX = "Send the ETag as you read it, in quotes, such as \"5\".";

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
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return;
        }
        var tags = tags(ifMatch);
        var own = Long.toString(version);
        if (tags.stream().anyMatch(tag -> !tag.weak() && tag.value().equals(own))) {
            return;
        }
        if (tags.stream().anyMatch(tag -> tag.value().equals(own))) {
            throw refused("a weak ETag does not tell one version from another");
        }
        throw new ProblemException(Problems.changedMeanwhile());
    }

    private record Tag(boolean weak, String value) {}

    private static List<Tag> tags(String ifMatch) {
        var tags = new ArrayList<Tag>();
        var next = TAG.matcher(ifMatch);
        int end = 0;
        while (end < ifMatch.length()) {
            if (!next.find(end) || next.start() != end) {
                throw refused("this is no ETag");
            }
            tags.add(new Tag(next.group(1) != null, next.group(2)));
            end = next.end();
        }
        if (tags.isEmpty()) {
            throw refused("this is no ETag");
        }
        return tags;
    }

    private static ProblemException refused(String why) {
        return new ProblemException(Problems.invalid("If-Match", why, FIX));
    }
}
