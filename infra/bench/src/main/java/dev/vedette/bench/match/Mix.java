package dev.vedette.bench.match;

import dev.vedette.query.Query;
import dev.vedette.query.QueryParser;
import dev.vedette.query.analysis.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import java.util.function.Supplier;

/**
 * Queries as people write them: 30 % phrases, 20 % OR lists, 20 % AND, OR and NOT, 15 % NEAR, 10 % wildcards, 5 %
 * words. One in ten holds no word that is rarer than 1 % of the texts.
 */
final class Mix {

    private static final int TRIES = 200;

    private final KnownWords words;
    private final SplittableRandom random;

    Mix(KnownWords words, long seed) {
        this.words = words;
        this.random = new SplittableRandom(seed);
    }

    List<Query> next(int count) {
        List<Query> queries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            boolean frequent = random.nextInt(10) == 0;
            int kind = random.nextInt(100);
            queries.add(QueryParser.parse(kind < 30 ? phrase(frequent) : other(kind, frequent)));
        }
        return queries;
    }

    private String other(int kind, boolean frequent) {
        if (kind < 50) {
            return joined(" OR ", random.nextInt(3, 9), () -> word(frequent));
        } else if (kind < 70) {
            return bool(frequent);
        } else if (kind < 85) {
            return near(frequent);
        } else if (kind < 95) {
            return wildcard(frequent);
        }
        return word(frequent);
    }

    private String word(boolean frequent) {
        return quoted(frequent ? words.frequent(random) : words.rare(random));
    }

    /** Quotes keep words such as “and” from being taken for operators. */
    private static String quoted(String word) {
        return "\"" + word + "\"";
    }

    private String bool(boolean frequent) {
        String any = "(" + word(frequent) + " OR " + word(frequent) + ")";
        return switch (random.nextInt(4)) {
            case 0 -> any + " AND " + word(true);
            case 1 -> any + " AND NOT " + word(true);
            case 2 -> any + " AND (" + word(true) + " OR " + word(true) + ") AND NOT " + word(true);
            default -> word(frequent) + " AND " + word(true) + " AND NOT " + word(frequent);
        };
    }

    private String near(boolean frequent) {
        String operator = (random.nextInt(4) == 0 ? " ONEAR/" : " NEAR/") + random.nextInt(2, 16) + " ";
        return switch (random.nextInt(3)) {
            case 0 -> "(" + word(frequent) + " OR " + word(frequent) + ")" + operator + word(true);
            case 1 -> phrase(frequent) + operator + "(" + word(true) + " OR " + word(true) + ")";
            default -> word(frequent) + operator + word(true);
        };
    }

    /** Words that stand in a row in a text. */
    private String phrase(boolean frequent) {
        for (int i = 0; i < TRIES; i++) {
            Tokens text = words.text(random);
            int length = Math.min(random.nextInt(2, 5), 2 + random.nextInt(3) / 2);
            if (text.size() <= length) {
                continue;
            }
            int from = random.nextInt(text.size() - length);
            StringJoiner phrase = new StringJoiner(" ", "\"", "\"");
            boolean allWords = true;
            boolean allFrequent = true;
            for (int at = from; at < from + length; at++) {
                phrase.add(text.folded(at));
                allWords &= KnownWords.isWord(text.folded(at));
                allFrequent &= words.isFrequent(text.folded(at));
            }
            if (allWords && allFrequent == frequent) {
                return phrase.toString();
            }
        }
        return "\"" + words.rare(random) + " " + words.rare(random) + "\"";
    }

    private String wildcard(boolean frequent) {
        for (int i = 0; i < TRIES; i++) {
            String word = frequent ? words.frequent(random) : words.rare(random);
            if (word.length() >= 5) {
                String pattern = random.nextInt(4) == 0
                        ? word.substring(0, 3) + "?" + word.substring(4)
                        : word.substring(0, Math.max(4, word.length() - random.nextInt(4))) + "*";
                return random.nextBoolean() ? pattern : pattern + " AND " + word(frequent);
            }
        }
        return words.rare(random);
    }

    private static String joined(String operator, int count, Supplier<String> each) {
        StringJoiner joiner = new StringJoiner(operator);
        for (int i = 0; i < count; i++) {
            joiner.add(each.get());
        }
        return joiner.toString();
    }
}
