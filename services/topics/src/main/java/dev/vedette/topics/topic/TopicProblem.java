package dev.vedette.topics.topic;

import dev.vedette.kit.problem.FieldError;
import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.problem.Problems;
import java.util.List;

/** What can be wrong with a topic. */
final class TopicProblem {

    private TopicProblem() {}

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
