package dev.vedette.query.syntax;

import dev.vedette.query.Field;
import dev.vedette.query.Query;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What may stand after a field. */
final class FieldOperands {

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*");
    private static final Pattern COUNTRY = Pattern.compile("[A-Za-z]{2}");
    private static final Pattern SITE = Pattern.compile("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*");

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
            case Query.Word word -> field.isText() || isValue(field, word.text());
            case Query.Phrase phrase -> field.isText() || isValue(field, phrase.text());
            case Query.WordList ignored -> field.isText() || misfit(field.typed() + ": takes values, no word list.");
            case Query.Wildcard ignored ->
                field.isText() || misfit(field.typed() + ": takes whole values, no wildcards.");
            case Query.Exact ignored -> field.isText() || misfit(field.typed() + ": is blind to case anyway.");
            case Query.Near ignored -> field.isText() || misfit(field.typed() + ": holds no words that could be near.");
            case Query.AtLeast ignored -> misfit("atleast counts over title and text; it cannot stand in a field.");
            case Query.In ignored -> misfit("A field cannot stand in a field.");
            case Query.Published ignored -> misfit("A date cannot stand in a field.");
            case Query.PublishedWithin ignored -> misfit("A date cannot stand in a field.");
            case Query.Topic ignored -> misfit("A topic cannot stand in a field.");
        };
    }

    private boolean allFit(Field field, List<Query> operands) {
        return operands.stream().allMatch(each -> fits(field, each));
    }

    private boolean isValue(Field field, String value) {
        return switch (field) {
            case LANG ->
                LANGUAGE.matcher(value).matches()
                        || misfit("lang: takes a language code such as en or pt-BR, not “" + Operands.shown(value)
                                + "”.");
            case COUNTRY ->
                COUNTRY.matcher(value).matches()
                        || misfit("country: takes a code of two letters such as UA, not “" + Operands.shown(value)
                                + "”.");
            case SITE ->
                SITE.matcher(value).matches()
                        || misfit("site: takes a host such as example.org, not “" + Operands.shown(value) + "”.");
            default -> true;
        };
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
