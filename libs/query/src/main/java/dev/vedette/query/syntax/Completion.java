package dev.vedette.query.syntax;

import dev.vedette.query.Field;
import dev.vedette.query.QueryCompletion;
import dev.vedette.query.QueryCompletion.Kind;
import dev.vedette.query.QueryCompletion.Proposal;
import dev.vedette.query.SavedNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Proposes what may stand at the end of a beginning of a query. */
public final class Completion {

    private static final int MOST = 50;

    private final SavedNames names;

    public Completion(SavedNames names) {
        this.names = names;
    }

    /** What may come after this. */
    public QueryCompletion at(String before) {
        if (before.length() > Limits.LENGTH) {
            return new QueryCompletion(before.length(), List.of());
        }
        List<Lexeme> lexemes = new Lexer(before, new Problems()).read();
        Lexeme last = lexemes.size() < 2 ? lexemes.getFirst() : lexemes.get(lexemes.size() - 2);
        boolean inWord = last.end() == before.length() && isUnfinished(before, last);
        Lexeme previous = inWord ? before(lexemes, 3) : last;
        int start = inWord ? last.start() : before.length();
        if (isOpen(before, last)) {
            return new QueryCompletion(before.length(), List.of());
        }
        return new QueryCompletion(start, proposals(previous, before.substring(start), brackets(lexemes)));
    }

    private static Lexeme before(List<Lexeme> lexemes, int fromEnd) {
        return lexemes.size() < fromEnd
                ? new Lexeme(Lexeme.Kind.OPEN, 0, 0, "")
                : lexemes.get(lexemes.size() - fromEnd);
    }

    /** A word or list, or an operator that may become a word yet. */
    private static boolean isUnfinished(String before, Lexeme last) {
        return switch (last.kind()) {
            case WORD, LIST, AND, OR, NOT, NEAR, ONEAR -> last.end() > last.start() && before.length() > 0;
            default -> false;
        };
    }

    private static boolean isOpen(String before, Lexeme last) {
        return switch (last.kind()) {
            case PHRASE -> last.text().length() + 1 == last.end() - last.start();
            case EXACT -> last.text().length() + 1 == last.end() - last.start();
            case PUBLISHED -> last.end() == before.length();
            default -> false;
        };
    }

    private static int brackets(List<Lexeme> lexemes) {
        int open = 0;
        for (Lexeme lexeme : lexemes) {
            switch (lexeme.kind()) {
                case OPEN, ATLEAST -> open++;
                case CLOSE -> open--;
                default -> {} // opens and closes nothing
            }
        }
        return open;
    }

    private List<Proposal> proposals(Lexeme previous, String begun, int brackets) {
        List<Proposal> all = new ArrayList<>();
        if (previous.is(Lexeme.Kind.FIELD) && previous.end() > 0) {
            values(previous.text()).forEach(all::add);
        } else if (begun.startsWith("@")) {
            lists().forEach(all::add);
        } else if (isOperandEnd(previous)) {
            operators(brackets).forEach(all::add);
            operands().forEach(all::add);
        } else {
            operands().forEach(all::add);
        }
        String typed = begun.toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(each -> each.text().toLowerCase(Locale.ROOT).startsWith(typed))
                .filter(each -> !each.text().equals(begun))
                .limit(MOST)
                .toList();
    }

    private static boolean isOperandEnd(Lexeme lexeme) {
        return switch (lexeme.kind()) {
            case WORD, PHRASE, EXACT, LIST, PUBLISHED, CLOSE -> true;
            default -> false;
        };
    }

    private static Stream<Proposal> operators(int brackets) {
        Stream<Proposal> joining = Stream.of(
                new Proposal("AND", Kind.OPERATOR, "both"),
                new Proposal("OR", Kind.OPERATOR, "either"),
                new Proposal("AND NOT", Kind.OPERATOR, "but not"),
                new Proposal("NEAR/5", Kind.OPERATOR, "within 5 words, in any order"),
                new Proposal("ONEAR/5", Kind.OPERATOR, "within 5 words, in this order"));
        return brackets > 0
                ? Stream.concat(joining, Stream.of(new Proposal(")", Kind.OPERATOR, "end of the group")))
                : joining;
    }

    private Stream<Proposal> operands() {
        Stream<Proposal> forms = Stream.of(
                new Proposal("NOT", Kind.OPERATOR, "must not be there"),
                new Proposal("atleast(3, ", Kind.OPERATOR, "three times or more"),
                new Proposal("published:", Kind.FIELD, "a day, or from a day on"),
                new Proposal("topic:", Kind.FIELD, "another topic's query"));
        Stream<Proposal> fields =
                Stream.of(Field.values()).map(field -> new Proposal(field.typed() + ":", Kind.FIELD, hint(field)));
        return Stream.of(fields, forms, lists()).flatMap(each -> each);
    }

    private static String hint(Field field) {
        return switch (field) {
            case TITLE -> "only in the title";
            case LEAD -> "only in the first paragraph";
            case BODY -> "only in the text";
            case AUTHOR -> "who wrote it";
            case SOURCE -> "name of the source";
            case URL -> "words of the address";
            case CAPTION -> "below pictures";
            case SITE -> "host, such as example.org";
            case LANG -> "language code, such as en";
            case COUNTRY -> "country code, such as UA";
            case COLLECTION -> "a collection of sources";
        };
    }

    private Stream<Proposal> lists() {
        return proposals(names.wordLists(), "@", "", Kind.LIST, "word list");
    }

    private Stream<Proposal> values(String field) {
        return field.equalsIgnoreCase("topic")
                ? proposals(names.topics(), "\"", "\"", Kind.TOPIC, "topic")
                : Stream.of(new Proposal("(", Kind.VALUE, "several in one field"));
    }

    private static Stream<Proposal> proposals(Set<String> all, String before, String after, Kind kind, String hint) {
        return all.stream().sorted().map(name -> new Proposal(before + name + after, kind, hint));
    }
}
