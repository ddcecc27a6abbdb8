package dev.vedette.query.syntax;

import dev.vedette.query.Query;
import dev.vedette.query.syntax.Lexeme.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads lexemes by recursive descent. NOT and NEAR bind closer than AND and OR; these two may not be mixed without
 * brackets. After an error it goes on with what follows, its own result being a {@link Parsed} without a query.
 */
final class Parser {

    private final String text;
    private final Problems problems;
    private final List<Lexeme> lexemes;
    private final Operands operands;
    private int at;
    private int depth;

    Parser(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
        this.lexemes = new Lexer(text, problems).read();
        this.operands = new Operands(text, problems);
    }

    @Nullable
    Query parse() {
        if (next().is(Kind.END)) {
            problems.add(0, text.length(), "There is nothing to look for.", null);
            return null;
        }
        Parsed parsed = group();
        while (next().is(Kind.CLOSE)) {
            problems.add(next().start(), next().end(), "This bracket closes nothing.", "");
            at++;
            if (next().isOperand() || next().is(Kind.NOT)) {
                group();
            }
        }
        return parsed.query();
    }

    /** Operands with AND, OR or nothing between, up to a closing bracket or the end. */
    private Parsed group() {
        List<Parsed> parts = new ArrayList<>();
        List<Kind> between = new ArrayList<>();
        parts.add(operand());
        while (!next().is(Kind.CLOSE) && !next().is(Kind.END)) {
            Lexeme lexeme = next();
            boolean joins = lexeme.is(Kind.AND) || lexeme.is(Kind.OR);
            at += joins ? 1 : 0;
            between.add(lexeme.is(Kind.OR) ? Kind.OR : Kind.AND);
            parts.add(operand());
        }
        return parts.size() == 1 ? parts.getFirst() : joined(parts, between);
    }

    private Parsed joined(List<Parsed> parts, List<Kind> between) {
        int start = parts.getFirst().start();
        int end = parts.getLast().end();
        if (between.contains(Kind.AND) && between.contains(Kind.OR)) {
            Readings readings = new Readings(text, parts, between);
            problems.add(
                    start,
                    end,
                    "AND and OR are mixed here; it can be read as " + readings.shown(Kind.AND) + " or as "
                            + readings.shown(Kind.OR) + ". Two words side by side count as AND.",
                    readings.whole(Kind.AND));
            return new Parsed(null, start, end);
        }
        List<Query> queries = new ArrayList<>(parts.size());
        for (Parsed part : parts) {
            if (part.query() == null) {
                return new Parsed(null, start, end);
            }
            queries.add(part.query());
        }
        return new Parsed(between.getFirst() == Kind.AND ? new Query.And(queries) : new Query.Or(queries), start, end);
    }

    /** One operand, with the NOT before and the NEAR after it. */
    private Parsed operand() {
        int start = next().start();
        boolean not = false;
        int first = start;
        while (next().is(Kind.NOT)) {
            if (not) {
                Edit both = new Edit(first, next().end(), "");
                problems.addRepaired(next().start(), next().end(), "NOT twice cancels out.", both);
            }
            first = next().start();
            not = !not;
            at++;
        }
        Parsed parsed = near();
        return not && parsed.query() != null
                ? new Parsed(new Query.Not(parsed.query()), start, parsed.end())
                : new Parsed(parsed.query(), start, Math.max(start, parsed.end()));
    }

    private Parsed near() {
        Parsed left = primary();
        if (!next().is(Kind.NEAR) && !next().is(Kind.ONEAR)) {
            return left;
        }
        Lexeme operator = next();
        at++;
        Parsed right = primary();
        Parsed near = operands.near(left, operator, right);
        while (next().is(Kind.NEAR) || next().is(Kind.ONEAR)) {
            Lexeme second = next();
            at++;
            Parsed third = primary();
            near = operands.chain(left, operator, right, second, third);
        }
        return near;
    }

    private Parsed primary() {
        Lexeme lexeme = next();
        if (!lexeme.isOperand()) {
            return missing(lexeme);
        }
        at++;
        return switch (lexeme.kind()) {
            case OPEN -> bracket(lexeme);
            case FIELD -> field(lexeme);
            case ATLEAST -> operands.atLeast(lexeme, bracket(lexeme));
            default -> operands.leaf(lexeme);
        };
    }

    private Parsed missing(Lexeme lexeme) {
        int place = lexeme.is(Kind.END) ? text.length() : lexeme.start();
        String before = at == 0
                ? ""
                : text.substring(
                        lexemes.get(at - 1).start(), lexemes.get(at - 1).end());
        problems.add(
                place,
                lexeme.end(),
                before.isEmpty()
                        ? "Something to look for is missing here."
                        : "After “" + Operands.shown(before) + "” something to look for is missing.",
                null);
        if (lexeme.is(Kind.NEAR) || lexeme.is(Kind.ONEAR) || lexeme.is(Kind.NOT)) {
            at++;
        }
        return new Parsed(null, place, place);
    }

    private Parsed bracket(Lexeme open) {
        if (++depth > Limits.NESTING) {
            throw problems.stop(
                    open.start(),
                    open.end(),
                    "Brackets may stand in brackets " + Limits.NESTING + " deep at most (limit: nesting).");
        }
        Parsed inner = group();
        depth--;
        if (!next().is(Kind.CLOSE)) {
            problems.addRepaired(open.start(), open.end(), "This bracket is not closed.", Edit.atEnd(text, ")"));
            return new Parsed(inner.query(), open.start(), inner.end());
        }
        int end = next().end();
        at++;
        return new Parsed(inner.query(), open.start(), end);
    }

    private Parsed field(Lexeme field) {
        Lexeme lexeme = next();
        while (next().is(Kind.FIELD) || next().is(Kind.PUBLISHED)) {
            problems.add(next().start(), next().end(), "A field cannot stand in a field.", "");
            at++;
        }
        if (lexeme != next() && !next().isOperand()) {
            return new Parsed(null, field.start(), field.end());
        }
        Parsed operand = primary();
        return operands.field(field, operand);
    }

    private Lexeme next() {
        return lexemes.get(at);
    }
}
