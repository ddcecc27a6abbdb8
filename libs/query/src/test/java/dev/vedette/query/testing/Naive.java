package dev.vedette.query.testing;

import dev.vedette.query.Document;
import dev.vedette.query.Field;
import dev.vedette.query.Query;
import dev.vedette.query.analysis.Analysis;
import dev.vedette.query.analysis.Tokens;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates a tree on the list of a document's words, without any index, plan or cleverness. It shares the analysis
 * with the matcher and nothing else.
 */
public final class Naive {

    private final Document document;

    private Naive(Document document) {
        this.document = document;
    }

    public static boolean matches(Query query, Document document) {
        return new Naive(document).holds(query, null);
    }

    /** Words {@code from} to {@code to} (not included). */
    public record Place(int from, int to) {
        boolean isBefore(Place other, int distance) {
            return other.from >= to && other.from - to < distance;
        }
    }

    private boolean holds(Query query, @Nullable Field field) {
        return switch (query) {
            case Query.And and -> and.operands().stream().allMatch(each -> holds(each, field));
            case Query.Or or -> or.operands().stream().anyMatch(each -> holds(each, field));
            case Query.Not not -> !holds(not.operand(), field);
            case Query.In in -> holds(in.operand(), in.field());
            case Query.AtLeast atLeast -> count(atLeast.operand()) >= atLeast.count();
            case Query.Published published -> isPublished(published);
            default ->
                field == null || field.isText()
                        ? texts(field).anyMatch(text -> !places(query, text).isEmpty())
                        : facts(field).contains(typed(query));
        };
    }

    private Stream<Tokens> texts(@Nullable Field field) {
        return switch (field) {
            case null -> Stream.of(document.title(), document.text()).map(Analysis::of);
            case TITLE -> Stream.of(Analysis.of(document.title()));
            case BODY -> Stream.of(Analysis.of(document.text()));
            case LEAD -> Stream.of(Analysis.of(Document.lead(document.text())));
            case AUTHOR -> Stream.ofNullable(document.author()).map(Analysis::of);
            case SOURCE -> Stream.ofNullable(document.source()).map(Analysis::of);
            case URL -> Stream.ofNullable(document.url()).map(Analysis::of);
            case CAPTION -> document.captions().stream().map(Analysis::of);
            default -> throw new IllegalArgumentException(field + " holds no words");
        };
    }

    private int count(Query words) {
        return words instanceof Query.Or or
                ? or.operands().stream()
                        .distinct()
                        .map(Naive::folded)
                        .distinct()
                        .mapToInt(this::count)
                        .sum()
                : count(folded(words));
    }

    private int count(String folded) {
        return (int) texts(null)
                .flatMap(text -> Stream.iterate(0, i -> i < text.size(), i -> i + 1)
                        .filter(i -> text.folded(i).equals(folded)))
                .count();
    }

    private static String folded(Query word) {
        return Analysis.of(((Query.Word) word).text()).folded(0);
    }

    private boolean isPublished(Query.Published wanted) {
        if (document.published() == null) {
            return false;
        }
        LocalDate day = document.published().atZone(ZoneOffset.UTC).toLocalDate();
        return (wanted.from() == null || !day.isBefore(wanted.from()))
                && (wanted.through() == null || !day.isAfter(wanted.through()));
    }

    private static String typed(Query value) {
        String typed = value instanceof Query.Word word ? word.text() : ((Query.Phrase) value).text();
        return typed.toLowerCase(Locale.ROOT);
    }

    private List<String> facts(Field field) {
        return switch (field) {
            case SITE -> endings(document.site());
            case LANG -> beginnings(document.language());
            case COUNTRY ->
                Stream.ofNullable(document.country()).map(Naive::lower).toList();
            case COLLECTION -> document.collections().stream().map(Naive::lower).toList();
            default -> throw new IllegalArgumentException(field + " is text");
        };
    }

    private static String lower(String value) {
        return value.toLowerCase(Locale.ROOT);
    }

    private static List<String> endings(@Nullable String site) {
        String[] parts = site == null ? new String[0] : lower(site).split("\\.");
        return Stream.iterate(0, i -> i < parts.length, i -> i + 1)
                .map(i -> String.join(".", List.of(parts).subList(i, parts.length)))
                .toList();
    }

    private static List<String> beginnings(@Nullable String language) {
        String[] parts = language == null ? new String[0] : lower(language).split("-");
        return Stream.iterate(1, i -> i <= parts.length, i -> i + 1)
                .map(i -> String.join("-", List.of(parts).subList(0, i)))
                .toList();
    }

    /** All places of what may stand in a text, in no order. */
    public static List<Place> places(Query query, Tokens text) {
        return switch (query) {
            case Query.Word word -> rows(Analysis.of(word.text()), text, false);
            case Query.Phrase phrase -> rows(Analysis.of(phrase.text()), text, false);
            case Query.Exact exact -> rows(Analysis.of(exact.text()), text, true);
            case Query.Wildcard wildcard -> fitting(wildcard.pattern(), text);
            case Query.Or or ->
                or.operands().stream()
                        .flatMap(each -> places(each, text).stream())
                        .toList();
            case Query.Near near -> near(near, text);
            default -> throw new IllegalArgumentException(query + " has no place in a text");
        };
    }

    private static List<Place> near(Query.Near near, Tokens text) {
        List<Place> found = new ArrayList<>();
        for (Place left : places(near.left(), text)) {
            for (Place right : places(near.right(), text)) {
                if (left.isBefore(right, near.distance())
                        || (!near.ordered() && right.isBefore(left, near.distance()))) {
                    found.add(new Place(Math.min(left.from, right.from), Math.max(left.to, right.to)));
                }
            }
        }
        return found;
    }

    private static List<Place> rows(Tokens row, Tokens text, boolean exact) {
        List<Place> found = new ArrayList<>();
        for (int at = 0; at + row.size() <= text.size(); at++) {
            int same = 0;
            while (same < row.size()
                    && (exact
                            ? row.exact(same).equals(text.exact(at + same))
                            : row.folded(same).equals(text.folded(at + same)))) {
                same++;
            }
            if (same == row.size()) {
                found.add(new Place(at, at + same));
            }
        }
        return found;
    }

    private static List<Place> fitting(String typed, Tokens text) {
        StringBuilder regex = new StringBuilder();
        for (String piece : typed.split("(?<=[*?])|(?=[*?])")) {
            regex.append(
                    switch (piece) {
                        case "*" -> ".*";
                        case "?" -> ".";
                        default -> Pattern.quote(Analysis.fold(piece));
                    });
        }
        Pattern pattern = Pattern.compile(regex.toString(), Pattern.DOTALL);
        List<Place> found = new ArrayList<>();
        for (int at = 0; at < text.size(); at++) {
            if (pattern.matcher(text.folded(at)).matches()) {
                found.add(new Place(at, at + 1));
            }
        }
        return found;
    }
}
