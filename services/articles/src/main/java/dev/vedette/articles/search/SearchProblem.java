package dev.vedette.articles.search;

import dev.vedette.kit.problem.FieldError;
import dev.vedette.kit.problem.Problem;
import dev.vedette.kit.problem.ProblemException;
import java.util.List;

/** Why a search has no answer. */
final class SearchProblem {

    private SearchProblem() {}

    static ProblemException tooBroad() {
        var error = new FieldError("q", "it stands for too many words", "Put more letters before each * and ?.");
        return new ProblemException(Problem.of(
                        400,
                        "query-too-broad",
                        "The query is too broad",
                        "It stands for more words than a search takes.")
                .with(List.of(error)));
    }

    static ProblemException unavailable() {
        return new ProblemException(Problem.of(
                503,
                "search-unavailable",
                "The search does not answer",
                "Articles are still collected and alerts still sent. Try again in a moment."));
    }
}
