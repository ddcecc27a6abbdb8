package dev.vedette.query.testing;

import dev.vedette.query.Field;
import dev.vedette.query.Query;
import dev.vedette.query.QueryException;
import dev.vedette.query.QueryParser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Queries of every form, over few words so that they often match {@link GeneratedDocuments}. */
public final class GeneratedQueries {

    static final String[] WORDS = {
        "a",
        "b",
        "c",
        "d",
        "kyiv",
        "Київ",
        "Киев",
        "who",
        "us",
        "attack",
        "attacks",
        "attacked",
        "strike",
        "café",
        "Łódź",
        "北京",
        "ウクライナ",
        "counter-offensive",
        "l'Ukraine",
        "#kyiv",
        "3.14",
        "12:30",
        "สวัสดี",
        "don't",
        "йод",
        "Straße",
        "𝐊𝐲𝐢𝐯",
        "𠀀",
        "한국어",
        "Куп'янськ",
        "U.S"
    };
    private static final String[] WILDCARDS = {
        "att*", "attack?", "attac*d", "wh?", "str*", "str*ke", "kyi*", "k?iv", "Київ*", "Ки?в", "Caf*", "stra?e*",
        "d?n't"
    };
    private static final String[] EXACT = {"US", "us", "WHO", "Who", "Kyiv", "KYIV", "Café", "A", "a", "US Attack"};
    private static final Field[] TEXTS = {
        Field.TITLE, Field.LEAD, Field.BODY, Field.AUTHOR, Field.SOURCE, Field.URL, Field.CAPTION
    };
    private static final String[] SITES = {"example.org", "news.example.org", "org", "example.com"};
    private static final String[] LANGUAGES = {"en", "pt", "pt-BR", "uk"};
    private static final String[] COUNTRIES = {"UA", "us", "PT"};
    private static final String[] COLLECTIONS = {"national press", "agencies"};

    private final SplittableRandom random;

    public GeneratedQueries(SplittableRandom random) {
        this.random = random;
    }

    /** A query that the parser accepts, as it reads it. */
    public Query next() {
        while (true) {
            Query query = any(random.nextInt(4));
            try {
                return QueryParser.parse(QueryParser.print(query));
            } catch (QueryException e) {
                if (!e.errors().getFirst().reason().contains("nearly everything")) {
                    throw new AssertionError("refused: " + QueryParser.print(query), e);
                }
            }
        }
    }

    private Query any(int depth) {
        if (depth == 0) {
            return leaf();
        }
        return switch (random.nextInt(8)) {
            case 0, 1 -> new Query.And(several(() -> any(depth - 1), 3));
            case 2, 3 -> new Query.Or(several(() -> any(depth - 1), 3));
            case 4 -> new Query.And(List.of(any(depth - 1), negated(depth - 1)));
            case 5 -> new Query.In(pick(TEXTS), inText(depth - 1));
            default -> leaf();
        };
    }

    private Query negated(int depth) {
        Query query = any(depth);
        return query instanceof Query.Not ? query : new Query.Not(query);
    }

    private Query inText(int depth) {
        return switch (depth == 0 ? 5 : random.nextInt(6)) {
            case 0 -> new Query.And(several(() -> inText(depth - 1), 3));
            case 1 -> new Query.Or(several(() -> inText(depth - 1), 3));
            case 2 -> new Query.And(List.of(inText(depth - 1), new Query.Not(span())));
            case 3 -> near();
            default -> span();
        };
    }

    private Query leaf() {
        return switch (random.nextInt(16)) {
            case 0, 1, 2 -> near();
            case 3 -> new Query.AtLeast(random.nextInt(1, 6), counted());
            case 4 -> fact();
            case 5 -> new Query.In(pick(TEXTS), span());
            case 6 -> published();
            default -> span();
        };
    }

    private Query span() {
        return switch (random.nextInt(8)) {
            case 0, 1 -> new Query.Phrase(phrase());
            case 2 -> new Query.Wildcard(pick(WILDCARDS));
            case 3 -> new Query.Exact(pick(EXACT));
            default -> new Query.Word(pick(WORDS));
        };
    }

    private String phrase() {
        return String.join(" ", several(() -> pick(WORDS), 3));
    }

    private Query near() {
        return new Query.Near(operand(), operand(), random.nextInt(1, 8), random.nextBoolean());
    }

    private Query operand() {
        return random.nextInt(3) == 0 ? new Query.Or(several(this::span, 3)) : span();
    }

    private Query counted() {
        Supplier<Query> word = () -> new Query.Word(WORDS[random.nextInt(15)]);
        return random.nextBoolean() ? word.get() : new Query.Or(several(word, 3));
    }

    private Query fact() {
        return switch (random.nextInt(4)) {
            case 0 -> new Query.In(Field.SITE, new Query.Word(pick(SITES)));
            case 1 -> new Query.In(Field.LANG, new Query.Word(pick(LANGUAGES)));
            case 2 -> new Query.In(Field.COUNTRY, new Query.Word(pick(COUNTRIES)));
            default -> new Query.In(Field.COLLECTION, new Query.Phrase(pick(COLLECTIONS)));
        };
    }

    private Query published() {
        LocalDate day = LocalDate.of(2026, 11, random.nextInt(1, 28));
        return switch (random.nextInt(3)) {
            case 0 -> new Query.Published(day, null);
            case 1 -> new Query.Published(null, day);
            default -> new Query.Published(day, day.plusDays(random.nextInt(3)));
        };
    }

    private <T> List<T> several(Supplier<T> each, int most) {
        List<T> all = new ArrayList<>();
        for (int i = random.nextInt(2, most + 1); i > 0; i--) {
            all.add(each.get());
        }
        return all;
    }

    private <T> T pick(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
