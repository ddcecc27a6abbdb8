package dev.vedette.alerts.rules;

import dev.vedette.kit.problem.FieldError;
import dev.vedette.kit.problem.HttpProblems;
import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.problem.Problems;
import java.util.List;

/** What can be wrong with a rule. */
final class RuleProblem {

    private RuleProblem() {}

    static FieldError unknownTopic(int index) {
        return new FieldError(
                "topicIds[" + index + "]",
                "there is no such topic, or it is not yours to see",
                "Send the id of a topic of your team, or of one that is visible to the organisation.");
    }

    static FieldError badUrl(int index, String reason) {
        return new FieldError(
                "channels[" + index + "].url", reason, "Send a public http:// or https:// address that takes POST.");
    }

    static FieldError badSecret(int index) {
        return new FieldError(
                "channels[" + index + "].secret",
                "this is no signing secret",
                "Send whsec_ followed by 24 to 64 bytes in Base64, or leave it out to have one made.");
    }

    static FieldError repeatedChannel(int index) {
        return new FieldError(
                "channels[" + index + "]", "this channel is in the list already", "Name each address once.");
    }

    static ProblemException invalid(List<FieldError> errors) {
        return new ProblemException(Problems.invalid(errors));
    }

    /** The topics service does not answer, so nobody can say whether the topics exist. */
    static ProblemException topicsUnavailable() {
        return new ProblemException(HttpProblems.of(503));
    }
}
