package dev.vedette.bench.collect;

import dev.vedette.bench.UsageException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to run.
 *
 * @param sources each on a host of its own
 * @param scale how many times faster than in life all goes
 * @param minutes of measuring, after as long as the longest interval for warming up
 */
record Options(int sources, int scale, int minutes) {

    static final String USAGE = "usage: ./vedette bench collect [--sources 20000] [--scale 5] [--minutes 6]";

    /** Minutes between two checks of a source in life, taken in turn; 30 on the mean. */
    private static final List<Integer> INTERVALS = List.of(20, 25, 30, 35, 40);

    private static final int MOST_SOURCES = 200_000;
    private static final Duration NEWS_EVERY = Duration.ofHours(3);

    Options {
        check("--sources", sources, 1, MOST_SOURCES);
        check("--scale", scale, 1, 60);
        check("--minutes", minutes, 1, 600);
    }

    static Options of(List<String> arguments) {
        Options options = new Options(20_000, 5, 6);
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            options = options.with(rest.pop(), rest.poll());
        }
        return options;
    }

    /** Between two checks of this source, time scaled; whole seconds. */
    Duration interval(int source) {
        return Duration.ofSeconds(INTERVALS.get(source % INTERVALS.size()) * 60L / scale);
    }

    Duration longestInterval() {
        return Duration.ofSeconds(INTERVALS.getLast() * 60L / scale);
    }

    /** Between two articles of a source, time scaled. */
    Duration newsEvery() {
        return NEWS_EVERY.dividedBy(scale);
    }

    private Options with(String name, @Nullable String value) {
        if (value == null || !value.matches("\\d{1,9}")) {
            throw new UsageException(name + " takes a number", USAGE);
        }
        int number = Integer.parseInt(value);
        return switch (name) {
            case "--sources" -> new Options(number, scale, minutes);
            case "--scale" -> new Options(sources, number, minutes);
            case "--minutes" -> new Options(sources, scale, number);
            default -> throw new UsageException("bench collect does not know " + name, USAGE);
        };
    }

    private static void check(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new UsageException(name + " is between " + least + " and " + most, USAGE);
        }
    }
}
