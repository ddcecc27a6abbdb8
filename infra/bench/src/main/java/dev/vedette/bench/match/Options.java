package dev.vedette.bench.match;

import dev.vedette.bench.UsageException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to run.
 *
 * @param sizes numbers of queries
 * @param luceneUpTo Lucene is asked for sizes up to this
 * @param seconds for each measurement
 */
record Options(
        List<Integer> sizes,
        int luceneUpTo,
        double seconds,
        @Nullable Path corpus,
        long seed) {

    static final String USAGE =
            "usage: ./vedette bench match [--sizes 1000,10000,100000,1000000] [--lucene-up-to 100000]"
                    + " [--seconds 6] [--corpus FILE] [--seed 1]";

    static Options of(List<String> arguments) {
        Options options = new Options(List.of(1_000, 10_000, 100_000, 1_000_000), 100_000, 6, null, 1);
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            options = options.with(rest.pop(), rest);
        }
        return options;
    }

    private Options with(String name, Deque<String> rest) {
        String value = rest.poll();
        if (value == null) {
            throw new UsageException(name + " needs a value", USAGE);
        }
        try {
            return switch (name) {
                case "--sizes" -> new Options(numbers(value), luceneUpTo, seconds, corpus, seed);
                case "--lucene-up-to" -> new Options(sizes, Integer.parseInt(value), seconds, corpus, seed);
                case "--seconds" -> new Options(sizes, luceneUpTo, Double.parseDouble(value), corpus, seed);
                case "--corpus" -> new Options(sizes, luceneUpTo, seconds, Path.of(value), seed);
                case "--seed" -> new Options(sizes, luceneUpTo, seconds, corpus, Long.parseLong(value));
                default -> throw new UsageException("bench match does not know " + name, USAGE);
            };
        } catch (NumberFormatException e) {
            throw new UsageException(name + " takes a number, not " + value, USAGE);
        }
    }

    private static List<Integer> numbers(String typed) {
        return Arrays.stream(typed.split(",")).map(Integer::valueOf).toList();
    }
}
