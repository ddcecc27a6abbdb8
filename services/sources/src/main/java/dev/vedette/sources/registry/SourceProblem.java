package dev.vedette.sources.registry;

import dev.vedette.kit.problem.FieldError;
import dev.vedette.kit.problem.Problem;
import dev.vedette.kit.problem.Problems;
import java.util.List;

/** The problems of sources. */
final class SourceProblem {

    private SourceProblem() {}

    static Problem duplicate(String url) {
        return Problems.conflict("source-exists", "There is a source with this address already: " + url)
                .with(List.of(new FieldError(
                        "url", "there is a source with this address already", "Change that one, or send another.")));
    }

    static FieldError address(String message) {
        return new FieldError(
                "url", message, "Send the public address of a feed, such as https://news.example.org/feed.xml.");
    }
}
