package dev.vedette.query.syntax;

import dev.vedette.query.Field;
import dev.vedette.query.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may stand after a field. */
final class FieldOperands {

    private final Problems problems;
    private final Parsed operand;

    FieldOperands(Problems problems, Parsed operand) {
        this.problems = problems;
        this.operand = operand;
    }

    boolean fits(Field field, Query query) {
        return switch (query) {
            case Query.And and -> allFit(field, and.operands());
            case Query.Or or -> allFit(field, or.operands());
            case Query.Not not -> fits(field, not.operand());
            case Query.AtLeast ignored -> misfit("atleast counts over title and text; it cannot stand in a field.");
            case Query.In ignored -> misfit("A field cannot stand in a field.");
            case Query.Published ignored -> misfit("A date cannot stand in a field.");
            case Query.PublishedWithin ignored -> misfit("A date cannot stand in a field.");
            case Query.Topic ignored -> misfit("A topic cannot stand in a field.");
            default -> isValue(field, query);
        };
    }

    private boolean allFit(Field field, List<Query> operands) {
        return operands.stream().allMatch(each -> fits(field, each));
    }

    private boolean isValue(Field field, Query value) {
        String misfit = FieldValues.misfit(field, value);
        return misfit == null || misfit(misfit);
    }

    /** Names of topics, or an OR of them. */
    @Nullable
    Query topics(Query query) {
        return switch (query) {
            case Query.Word word -> new Query.Topic(word.text());
            case Query.Phrase phrase -> new Query.Topic(phrase.text().strip());
            case Query.Or or -> {
                List<Query> topics = or.operands().stream()
                        .map(this::topics)
                        .filter(each -> each != null)
                        .toList();
                yield topics.size() == or.operands().size() ? new Query.Or(topics) : null;
            }
            default -> {
                misfit("topic: takes the name of a saved topic, in quotes if it has several words.");
                yield null;
            }
        };
    }

    private boolean misfit(String reason) {
        problems.add(operand.start(), operand.end(), reason, null);
        return false;
    }
}
