package dev.vedette.query.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vedette.query.Field;
import dev.vedette.query.Query;
import dev.vedette.query.QueryError;
import dev.vedette.query.QueryException;
import dev.vedette.query.QueryParser;
import dev.vedette.query.syntax.Limits;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads trees, and lets none pass that the parser would not make of its text. */
public final class TreeReader {

    /** Each bracket of a text is at most three nodes deep. */
    private static final int DEEPEST = 3 * Limits.NESTING;

    private TreeReader() {}

    public static Query read(JsonNode tree) {
        Query read;
        try {
            read = node(tree, 0);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
        String text = QueryParser.print(read);
        Query parsed = QueryParser.parseSearch(text);
        if (!parsed.equals(read)) {
            throw wrong("Its text would be read as something else: " + QueryParser.print(parsed) + ".");
        }
        return parsed;
    }

    private static QueryException wrong(String reason) {
        return new QueryException(List.of(new QueryError(0, 0, reason, null)));
    }

    private static Query node(@Nullable JsonNode node, int depth) {
        if (node == null || !node.isObject()) {
            throw wrong("Each part of a tree is an object with a type.");
        }
        if (depth > DEEPEST) {
            throw wrong("A tree is " + DEEPEST + " nodes deep at most (limit: nesting).");
        }
        String type = text(node, "type");
        return switch (type) {
            case "word" -> new Query.Word(text(node, "text"));
            case "phrase" -> new Query.Phrase(text(node, "text"));
            case "wildcard" -> new Query.Wildcard(text(node, "pattern"));
            case "exact" -> new Query.Exact(text(node, "text"));
            case "and" -> new Query.And(operands(node, depth));
            case "or" -> new Query.Or(operands(node, depth));
            case "not" -> new Query.Not(node(node.get("operand"), depth + 1));
            case "in" -> new Query.In(field(node), node(node.get("operand"), depth + 1));
            case "near" -> near(node, depth);
            case "atleast" -> new Query.AtLeast(number(node, "count"), node(node.get("operand"), depth + 1));
            case "published" -> new Query.Published(day(node.get("from")), day(node.get("through")));
            case "publishedWithin" -> new Query.PublishedWithin(number(node, "hours"));
            case "topic" -> new Query.Topic(text(node, "name"));
            case "list" -> new Query.WordList(text(node, "name"));
            default -> throw wrong("There is no type “" + type + "”.");
        };
    }

    private static Query near(JsonNode node, int depth) {
        return new Query.Near(
                node(node.get("left"), depth + 1),
                node(node.get("right"), depth + 1),
                number(node, "distance"),
                node.path("ordered").asBoolean());
    }

    private static List<Query> operands(JsonNode node, int depth) {
        List<Query> operands = new ArrayList<>();
        node.path("operands").forEach(each -> operands.add(node(each, depth + 1)));
        return operands;
    }

    private static Field field(JsonNode node) {
        Field field = Field.find(text(node, "field"));
        if (field == null) {
            throw wrong("There is no field “" + text(node, "field") + "”.");
        }
        return field;
    }

    private static String text(JsonNode node, String name) {
        if (!node.path(name).isTextual()) {
            throw wrong("A “" + name + "” is missing, or no text.");
        }
        return node.path(name).asText();
    }

    private static int number(JsonNode node, String name) {
        if (!node.path(name).isInt()) {
            throw wrong("A “" + name + "” is missing, or no number.");
        }
        return node.path(name).asInt();
    }

    private static @Nullable LocalDate day(@Nullable JsonNode node) {
        return node == null || node.isNull() ? null : LocalDate.parse(node.asText());
    }
}
