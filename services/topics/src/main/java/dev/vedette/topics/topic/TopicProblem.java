package dev.vedette.topics.topic;

import dev.vedette.kit.problem.FieldError;
import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.problem.Problems;
import dev.vedette.query.QueryError;
import java.util.List;

/** What can be wrong with a topic. */
final class TopicProblem {

    private TopicProblem() {}

    static ProblemException query(List<QueryError> errors) {
        return new ProblemException(
                Problems.invalid(errors.stream().map(TopicProblem::fieldError).toList()));
    }

    private static FieldError fieldError(QueryError error) {
        var fix = error.suggestion() == null ? "Correct the query there." : "Try: " + error.suggestion();
        return new FieldError("query", "at position " + error.position() + ": " + error.reason(), fix);
    }

    static ProblemException nameTaken(String name) {
        var detail = "Your team has a topic named " + name + " already. Choose another name, or change that one.";
        return new ProblemException(Problems.conflict("name-taken", detail)
                .with(List.of(new FieldError("name", "this name is taken", "Choose another name."))));
    }

    static ProblemException notYours() {
        return new ProblemException(
                Problems.forbidden("This topic belongs to another team, which alone may change it."));
    }
}
