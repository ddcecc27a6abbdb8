package dev.vedette.query.testing;

import dev.vedette.query.Document;
import dev.vedette.query.Query;
import dev.vedette.query.QueryException;
import dev.vedette.query.QueryParser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Makes a query and a document smaller as long as something still goes wrong with them. */
public final class Shrinking {

    private Shrinking() {}

    public record Pair(Query query, Document document) {
        @Override
        public String toString() {
            return "\nquery:    " + QueryParser.print(query) + "\ndocument: " + document;
        }
    }

    /** The smallest pair found that is still wrong. */
    public static Pair shrink(Query query, Document document, BiPredicate<Query, Document> isWrong) {
        Pair smallest = new Pair(query, document);
        boolean smaller = true;
        while (smaller) {
            Pair from = smallest;
            smallest = Stream.concat(
                            smaller(from.query)
                                    .filter(Shrinking::isAccepted)
                                    .map(each -> new Pair(each, from.document)),
                            smaller(from.document).map(each -> new Pair(from.query, each)))
                    .filter(pair -> isWrong.test(pair.query, pair.document))
                    .findFirst()
                    .orElse(from);
            smaller = smallest != from;
        }
        return smallest;
    }

    private static boolean isAccepted(Query query) {
        try {
            return QueryParser.parse(QueryParser.print(query)).equals(query);
        } catch (QueryException e) {
            return false;
        }
    }

    private static Stream<Query> smaller(Query query) {
        return switch (query) {
            case Query.And and ->
                Stream.concat(and.operands().stream(), fewer(and.operands()).map(Query.And::new));
            case Query.Or or ->
                Stream.concat(or.operands().stream(), fewer(or.operands()).map(Query.Or::new));
            case Query.Not not ->
                Stream.concat(Stream.of(not.operand()), smaller(not.operand()).map(Query.Not::new));
            case Query.In in ->
                Stream.concat(
                        Stream.of(in.operand()), smaller(in.operand()).map(each -> new Query.In(in.field(), each)));
            case Query.Near near ->
                Stream.of(
                                Stream.of(near.left(), near.right()),
                                smaller(near.left())
                                        .map(each ->
                                                new Query.Near(each, near.right(), near.distance(), near.ordered())),
                                smaller(near.right())
                                        .map(each ->
                                                new Query.Near(near.left(), each, near.distance(), near.ordered())))
                        .flatMap(each -> each);
            default -> Stream.of();
        };
    }

    /** One operand left out, or one of them smaller. */
    private static Stream<List<Query>> fewer(List<Query> operands) {
        List<List<Query>> all = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            if (operands.size() > 2) {
                List<Query> without = new ArrayList<>(operands);
                without.remove(i);
                all.add(without);
            }
            int at = i;
            smaller(operands.get(i)).forEach(each -> {
                List<Query> with = new ArrayList<>(operands);
                with.set(at, each);
                all.add(with);
            });
        }
        return all.stream();
    }

    private static Stream<Document> smaller(Document d) {
        return Stream.of(
                        shorter(d.text()).map(text -> with(d, d.title(), text)),
                        shorter(d.title()).map(title -> with(d, title, d.text())),
                        Stream.of(Document.of(d.title(), d.text())).filter(each -> !each.equals(d)))
                .flatMap(each -> each);
    }

    private static Document with(Document d, String title, String text) {
        return new Document(
                title,
                text,
                d.author(),
                d.source(),
                d.site(),
                d.language(),
                d.country(),
                d.url(),
                d.published(),
                d.captions(),
                d.collections());
    }

    private static Stream<String> shorter(String text) {
        List<String> words = Arrays.asList(text.split("(?<=\\s)"));
        List<String> all = new ArrayList<>();
        for (int cut = words.size() / 2; cut > 0; cut /= 2) {
            for (int at = 0; at + cut <= words.size(); at += cut) {
                List<String> rest = new ArrayList<>(words.subList(0, at));
                rest.addAll(words.subList(at + cut, words.size()));
                all.add(String.join("", rest));
            }
        }
        return all.stream().filter(each -> each.length() < text.length());
    }
}
