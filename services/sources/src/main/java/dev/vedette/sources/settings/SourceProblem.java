package dev.vedette.sources.settings;

import dev.vedette.kit.problem.FieldError;
import dev.vedette.kit.problem.Problem;
import dev.vedette.kit.problem.Problems;
import java.util.List;

/** The problems of sources. */
public final class SourceProblem {

    private SourceProblem() {}

    public static Problem duplicate(String url) {
        return Problems.conflict("source-exists", "There is a source with this address already: " + url)
                .with(List.of(new FieldError(
                        "url", "there is a source with this address already", "Change that one, or send another.")));
    }

    public static FieldError address(String message) {
        return new FieldError(
                "url", message, "Send the public address of a feed, such as https://news.example.org/feed.xml.");
    }
}
