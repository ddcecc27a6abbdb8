package dev.vedette.newsroom;

import dev.vedette.newsroom.history.Beginning;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** The command line. */
final class Program {

    private static final int MOST_DAYS = 30;
    private static final String USAGE = """
            usage: java -jar vedette-newsroom.jar [--control PORT] [--sites PORT,PORT,PORT] [--data DIR]
                                                  [--demo] [--seed N] [--every SECONDS] [--history DAYS]
              --control  port of the remote control (18090; 0 for any free one)
              --sites    ports of the three sites (18091,18092,18093)
              --data     folder that keeps received webhooks
              --demo     publishes articles at the start and one every 45 seconds (--every)
              --history  the demo also fills the sites' archives with the articles of so many days (0)
              --seed     makes the demo the same in each run (the start's time if absent)
            """;

    /** What the arguments say. */
    record Options(
            NewsroomPorts ports,
            @Nullable Path data,
            boolean demo,
            @Nullable Long seed,
            Duration every,
            int history) {}

    private Program() {}

    static void run(String[] arguments) {
        Options options;
        try {
            options = parse(List.of(arguments));
        } catch (IllegalArgumentException wrong) {
            System.err.println("newsroom: " + wrong.getMessage());
            System.err.print(USAGE);
            System.exit(2);
            return;
        }
        Clock clock = Clock.systemUTC();
        Newsroom newsroom = Newsroom.start(options.ports(), options.data(), clock);
        var stopped = new CountDownLatch(1);
        Demo demo = options.demo() ? start(newsroom, options, clock) : null;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (demo != null) {
                demo.close();
            }
            newsroom.close();
            stopped.countDown();
        }));
        System.out.println("ready: " + newsroom.controlUrl());
        newsroom.sites().forEach(site -> System.out.println(site.name() + ": " + site.feedUrl()));
        waitFor(stopped);
    }

    private static Demo start(Newsroom newsroom, Options options, Clock clock) {
        long seed = options.seed() == null ? clock.millis() : options.seed();
        if (options.history() > 0) {
            newsroom.writeHistory(Beginning.of(options.data(), clock), options.history());
        }
        var demo = new Demo(newsroom, clock, seed);
        demo.publishTheStart();
        demo.continueEvery(options.every());
        return demo;
    }

    static Options parse(List<String> arguments) {
        List<String> rest = new ArrayList<>(arguments);
        boolean demo = rest.remove("--demo");
        NewsroomPorts usual = NewsroomPorts.defaults();
        String control = take(rest, "--control");
        String sites = take(rest, "--sites");
        String data = take(rest, "--data");
        String seed = take(rest, "--seed");
        String every = take(rest, "--every");
        String history = take(rest, "--history");
        if (!rest.isEmpty()) {
            throw new IllegalArgumentException("unknown argument " + rest.getFirst());
        }
        return new Options(
                new NewsroomPorts(
                        control == null ? usual.control() : number("--control", control, 65_535),
                        sites == null
                                ? usual.sites()
                                : List.of(sites.split(",", -1)).stream()
                                        .map(port -> number("--sites", port, 65_535))
                                        .toList()),
                data == null ? null : Path.of(data),
                demo,
                seed == null ? null : Long.valueOf(number("--seed", seed, Integer.MAX_VALUE)),
                Duration.ofSeconds(every == null ? 45 : Math.max(1, number("--every", every, 86_400))),
                history == null ? 0 : number("--history", history, MOST_DAYS));
    }

    private static @Nullable String take(List<String> rest, String name) {
        int at = rest.indexOf(name);
        if (at < 0) {
            return null;
        }
        if (at + 1 == rest.size()) {
            throw new IllegalArgumentException(name + " needs a value");
        }
        rest.remove(at);
        return rest.remove(at);
    }

    private static int number(String name, String text, int highest) {
        if (!text.matches("\\d{1,10}") || Long.parseLong(text) > highest) {
            throw new IllegalArgumentException(name + " wants a number up to " + highest + ", not " + text);
        }
        return Integer.parseInt(text);
    }

    private static void waitFor(CountDownLatch stopped) {
        try {
            stopped.await();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
