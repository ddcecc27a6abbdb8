package dev.vedette.sources.collections;

import dev.vedette.kit.problem.FieldError;
import dev.vedette.kit.problem.Problem;
import dev.vedette.kit.problem.Problems;
import java.util.List;

/** The problems of collections. */
final class CollectionProblem {

    private CollectionProblem() {}

    static Problem duplicate(String name) {
        return Problems.conflict("collection-exists", "There is a collection of this name already: " + name)
                .with(List.of(new FieldError(
                        "name", "there is a collection of this name already", "Change that one, or send another.")));
    }
}
