package dev.vedette.query.syntax;

import dev.vedette.query.Field;
import dev.vedette.query.Query;
import dev.vedette.query.analysis.Analysis;
import dev.vedette.query.analysis.Tokens;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes the nodes of the tree, if what was typed makes sense there. */
final class Operands {

    private final String text;
    private final Problems problems;
    private final Leaves leaves;

    Operands(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
        this.leaves = new Leaves(problems);
    }

    Parsed leaf(Lexeme lexeme) {
        return new Parsed(leaves.of(lexeme), lexeme.start(), lexeme.end());
    }

    Parsed near(Parsed left, Lexeme operator, Parsed right) {
        Query query = null;
        if (isNearOperand(left) & isNearOperand(right) & isDistance(operator)) {
            if (left.query() != null && right.query() != null) {
                int distance = Integer.parseInt(operator.text());
                query = new Query.Near(left.query(), right.query(), distance, operator.is(Lexeme.Kind.ONEAR));
            }
        }
        return new Parsed(query, left.start(), right.end());
    }

    private boolean isDistance(Lexeme operator) {
        int distance = Integer.parseInt(operator.text());
        if (distance >= 1 && distance <= Limits.DISTANCE) {
            return true;
        }
        problems.add(
                operator.start(),
                operator.end(),
                "The distance is 1 (side by side) to " + Limits.DISTANCE + " words (limit: distance).",
                operator.kind() + "/" + Math.clamp(distance, 1, Limits.DISTANCE));
        return false;
    }

    private boolean isNearOperand(Parsed operand) {
        Query misfit = operand.query() == null ? null : misfit(operand.query());
        if (misfit == null) {
            return operand.query() == null || hasFewLengths(operand, operand.query());
        }
        String reason = switch (misfit) {
            case Query.Near ignored -> "A NEAR cannot stand in a NEAR; join two of them with AND.";
            case Query.In in ->
                "The field goes before the whole NEAR: " + in.field().typed() + ":(… NEAR/5 …).";
            case Query.Not ignored -> "NOT cannot stand in a NEAR: what is not there is near to nothing.";
            case Query.And ignored -> "AND cannot stand in a NEAR; words in a row go in quotes.";
            default -> "This cannot stand in a NEAR.";
        };
        problems.add(
                operand.start(),
                operand.end(),
                reason + " NEAR takes words, phrases, wildcards or an OR of them.",
                null);
        return false;
    }

    private boolean hasFewLengths(Parsed operand, Query query) {
        boolean few = NearLengths.areFew(query);
        if (!few) {
            problems.add(operand.start(), operand.end(), NearLengths.REASON, null);
        }
        return few;
    }

    private static @Nullable Query misfit(Query query) {
        return switch (query) {
            case Query.Word ignored -> null;
            case Query.Phrase ignored -> null;
            case Query.Wildcard ignored -> null;
            case Query.Exact ignored -> null;
            case Query.WordList ignored -> null;
            case Query.Or or -> {
                for (Query operand : or.operands()) {
                    Query misfit = misfit(operand);
                    if (misfit != null) {
                        yield misfit;
                    }
                }
                yield null;
            }
            default -> query;
        };
    }

    /** {@code a NEAR/5 b NEAR/5 c} says neither which two are near nor of what the third is. */
    Parsed chain(Parsed left, Lexeme first, Parsed middle, Lexeme second, Parsed right) {
        String repaired = "(" + typed(left) + " " + typed(first) + " " + typed(middle) + ") AND (" + typed(middle) + " "
                + typed(second) + " " + typed(right) + ")";
        problems.add(left.start(), right.end(), "NEAR joins two operands; several need brackets and AND.", repaired);
        return new Parsed(null, left.start(), right.end());
    }

    private String typed(Parsed part) {
        return text.substring(part.start(), part.end());
    }

    private String typed(Lexeme lexeme) {
        return text.substring(lexeme.start(), lexeme.end());
    }

    /** Not more of it than a message can bear. */
    static String shown(String typed) {
        return typed.length() <= 100 ? typed : typed.substring(0, 99) + "…";
    }

    Parsed atLeast(Lexeme opening, Parsed operand) {
        int count = Integer.parseInt(opening.text());
        Query query = null;
        if (count < 1 || count > Limits.AT_LEAST) {
            problems.add(
                    opening.start(),
                    opening.end(),
                    "atleast counts from 1 to " + Limits.AT_LEAST + " (limit: atleast).",
                    "atleast(" + Math.clamp(count, 1, Limits.AT_LEAST) + ",");
        } else if (operand.query() != null && isCountable(operand)) {
            query = new Query.AtLeast(count, operand.query());
        }
        return new Parsed(query, opening.start(), operand.end());
    }

    private boolean isCountable(Parsed operand) {
        List<Query> parts = operand.query() instanceof Query.Or or ? or.operands() : List.of(orNone(operand));
        for (Query part : parts) {
            if (!(part instanceof Query.WordList) && !(part instanceof Query.Word word && isOneWord(word))) {
                problems.add(
                        operand.start(),
                        operand.end(),
                        "atleast counts a word or an OR of words, each of one piece; “"
                                + Operands.shown(QueryText.of(part)) + "” is none.",
                        null);
                return false;
            }
        }
        if (parts.size() > Limits.COUNTED_WORDS) {
            problems.add(
                    operand.start(),
                    operand.end(),
                    "atleast counts " + Limits.COUNTED_WORDS + " words together at most (limit: counted words).",
                    null);
            return false;
        }
        return true;
    }

    private static Query orNone(Parsed operand) {
        return operand.query() == null ? new Query.Word("") : operand.query();
    }

    private static boolean isOneWord(Query.Word word) {
        Tokens tokens = Analysis.of(word.text());
        return tokens.size() == 1;
    }

    Parsed field(Lexeme lexeme, Parsed operand) {
        Query query = null;
        if (operand.query() != null) {
            Field field = Field.find(lexeme.text());
            FieldOperands check = new FieldOperands(problems, operand);
            if (field != null) {
                query = check.fits(field, operand.query()) ? new Query.In(field, operand.query()) : null;
            } else if (lexeme.text().toLowerCase(Locale.ROOT).equals("topic")) {
                query = check.topics(operand.query());
            }
        }
        return new Parsed(query, lexeme.start(), operand.end());
    }
}
