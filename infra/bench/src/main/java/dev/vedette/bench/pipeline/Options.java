package dev.vedette.bench.pipeline;

import dev.vedette.bench.UsageException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to run.
 *
 * @param hosts sites, each on a host of its own
 * @param rate articles a second that all sites publish while it is counted what the system takes
 * @param minutes of each of the two measurements
 */
record Options(int hosts, int rate, int minutes) {

    static final String USAGE = "usage: ./vedette bench pipeline [--hosts 60] [--rate 120] [--minutes 2]";

    Options {
        check("--hosts", hosts, 1, 1_000);
        check("--rate", rate, 1, 10_000);
        check("--minutes", minutes, 1, 600);
    }

    static Options of(List<String> arguments) {
        Options options = new Options(60, 120, 2);
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            options = options.with(rest.pop(), rest.poll());
        }
        return options;
    }

    /** Between two articles of one site, so that all together publish so many a second. */
    Duration newsEvery(double articlesPerSecond) {
        return Duration.ofMillis(Math.max(1, Math.round(1_000 * hosts / articlesPerSecond)));
    }

    private Options with(String name, @Nullable String value) {
        if (value == null || !value.matches("\\d{1,9}")) {
            throw new UsageException(name + " takes a number", USAGE);
        }
        int number = Integer.parseInt(value);
        return switch (name) {
            case "--hosts" -> new Options(number, rate, minutes);
            case "--rate" -> new Options(hosts, number, minutes);
            case "--minutes" -> new Options(hosts, rate, number);
            default -> throw new UsageException("bench pipeline does not know " + name, USAGE);
        };
    }

    private static void check(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new UsageException(name + " is between " + least + " and " + most, USAGE);
        }
    }
}
