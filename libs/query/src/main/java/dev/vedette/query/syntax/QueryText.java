package dev.vedette.query.syntax;

import dev.vedette.query.Query;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a tree so that parsing it gives the same tree. */
public final class QueryText {

    private QueryText() {}

    /** The canonical text. */
    public static String of(Query query) {
        return switch (query) {
            case Query.Word word -> word.text();
            case Query.Phrase phrase -> "\"" + phrase.text() + "\"";
            case Query.Wildcard wildcard -> wildcard.pattern();
            case Query.Exact exact -> "{" + exact.text() + "}";
            case Query.And and -> joined(and.operands(), " AND ");
            case Query.Or or -> joined(or.operands(), " OR ");
            case Query.Not not -> "NOT " + inBrackets(not.operand());
            case Query.Near near ->
                inBrackets(near.left()) + (near.ordered() ? " ONEAR/" : " NEAR/") + near.distance() + " "
                        + inBrackets(near.right());
            case Query.AtLeast atLeast -> "atleast(" + atLeast.count() + ", " + of(atLeast.operand()) + ")";
            case Query.In in -> in.field().typed() + ":" + inBrackets(in.operand());
            case Query.Published published -> "published:" + dates(published);
            case Query.PublishedWithin within -> "published:" + within(within.hours());
            case Query.Topic topic -> "topic:\"" + topic.name() + "\"";
            case Query.WordList list -> "@" + list.name();
        };
    }

    private static String joined(List<Query> operands, String operator) {
        return operands.stream().map(QueryText::inGroup).collect(Collectors.joining(operator));
    }

    private static String inGroup(Query query) {
        return query instanceof Query.And || query instanceof Query.Or ? "(" + of(query) + ")" : of(query);
    }

    private static String inBrackets(Query query) {
        return switch (query) {
            case Query.And ignored -> "(" + of(query) + ")";
            case Query.Or ignored -> "(" + of(query) + ")";
            case Query.Near ignored -> "(" + of(query) + ")";
            case Query.Not ignored -> "(" + of(query) + ")";
            default -> of(query);
        };
    }

    private static String within(int hours) {
        return hours % 24 == 0 ? hours / 24 + "d" : hours + "h";
    }

    private static String dates(Query.Published published) {
        String range = String.format(Locale.ROOT, "%s..%s", published.from(), published.through());
        if (published.from() == null) {
            return "<=" + published.through();
        }
        if (published.through() == null) {
            return ">=" + published.from();
        }
        return published.from().equals(published.through()) ? published.from().toString() : range;
    }
}
