package dev.vedette.topics.searches;

import dev.vedette.kit.problem.FieldError;
import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.problem.Problems;
import java.util.List;

/** What can be wrong with a saved search. */
final class SearchProblem {

    private SearchProblem() {}

    static ProblemException nameTaken(String name) {
        var detail = "Your team has a search named " + name + " already. Choose another name, or change that one.";
        return new ProblemException(Problems.conflict("name-taken", detail)
                .with(List.of(new FieldError("name", "this name is taken", "Choose another name."))));
    }

    static ProblemException notYours() {
        return new ProblemException(
                Problems.forbidden("This search belongs to another team, which alone may change it."));
    }
}
