package dev.vedette.bench.feeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vedette.bench.UsageException;
import dev.vedette.feeds.FeedDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * {@code ./vedette bench feeds --data DIR}: a line for each parser. On one thread, feed by feed in turns, so that
 * whatever else the machine does slows both alike; the first rounds warm up.
 */
public final class FeedsBench {

    private static final int WARM_UP = 5;
    private static final int ROUNDS = 20;

    /** What one parser reached. */
    private static final class Tally {
        private int parsed;
        private int passed;
        private int survivors;
        private long nanos;
    }

    private final List<FeedCase> cases;
    private final JsonNode dates;
    private final Map<Contestant, Tally> tallies = new EnumMap<>(Contestant.class);

    private FeedsBench(List<FeedCase> cases, JsonNode dates) {
        this.cases = cases;
        this.dates = dates;
        for (Contestant contestant : Contestant.values()) {
            tallies.put(contestant, new Tally());
        }
    }

    public static void run(List<String> args) throws IOException {
        Path data = args.size() == 2 && args.getFirst().equals("--data") ? Path.of(args.getLast()) : null;
        if (data == null || !Files.exists(data.resolve("cases.json"))) {
            throw new UsageException(
                    "say where the feeds are",
                    "usage: ./vedette bench feeds --data DIR   (DIR holds cases.json, and feed-dates.json if dates count)");
        }
        Path dates = data.resolve("feed-dates.json");
        JsonMapper json = new JsonMapper();
        FeedsBench bench = new FeedsBench(
                FeedCase.in(data), Files.exists(dates) ? json.readTree(dates.toFile()) : json.createArrayNode());
        bench.score();
        bench.measure();
        bench.tallies.forEach(bench::print);
    }

    private void score() {
        tallies.forEach((contestant, tally) -> {
            for (FeedCase one : cases) {
                Found found = values(contestant, one.document());
                tally.parsed += found == null ? 0 : 1;
                tally.passed += one.core() && Comparison.isRight(one.expected(), found) ? 1 : 0;
                boolean survived =
                        found != null && one.isHostile() && found.texts().anyMatch(Danger::isIn);
                tally.survivors += survived ? 1 : 0;
            }
            System.err.println(contestant + ": read " + tally.parsed + " of " + cases.size());
        });
    }

    private void measure() {
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (FeedCase one : cases) {
                time(one, round >= WARM_UP);
            }
            System.err.println("round " + (round + 1) + " of " + (WARM_UP + ROUNDS));
        }
    }

    private void time(FeedCase one, boolean counts) {
        tallies.forEach((contestant, tally) -> {
            long start = System.nanoTime();
            contestant.parse(one.document());
            tally.nanos += counts ? System.nanoTime() - start : 0;
        });
    }

    private static @Nullable Found values(Contestant contestant, FeedDocument document) {
        Supplier<Found> parsed = contestant.parse(document);
        return parsed == null ? null : parsed.get();
    }

    private void print(Contestant contestant, Tally tally) {
        long core = cases.stream().filter(FeedCase::core).count();
        ObjectNode line = new JsonMapper().createObjectNode();
        line.put("bench", "feeds");
        line.put("parser", contestant.name().toLowerCase(Locale.ROOT));
        line.put("cases", core);
        line.put("passed", tally.passed);
        line.put("passedShare", rounded((double) tally.passed / core));
        line.put("fixtures", cases.size());
        line.put("parsedShare", rounded((double) tally.parsed / cases.size()));
        line.put("hostile", cases.stream().filter(FeedCase::isHostile).count());
        line.put("survivors", tally.survivors);
        if (!dates.isEmpty()) {
            line.put("datesShare", rounded((double) rightDates(contestant) / dates.size()));
        }
        line.put("feedsPerSecond", Math.round(ROUNDS * cases.size() * 1e9 / tally.nanos));
        System.out.println(line);
    }

    /** Each date as the {@code pubDate} of an item. */
    private int rightDates(Contestant contestant) {
        int right = 0;
        for (JsonNode date : dates) {
            String feed = "<rss version=\"2.0\"><channel><item><title>x</title><pubDate>"
                    + date.path("input").asText() + "</pubDate></item></channel></rss>";
            Found found =
                    values(contestant, new FeedDocument(feed.getBytes(StandardCharsets.UTF_8), null, Map.of(), null));
            String published =
                    found == null ? "unread" : found.entries().getFirst().said().get("published");
            right += isSame(date.path("utc").asText(""), published) ? 1 : 0;
        }
        return right;
    }

    private static boolean isSame(String expected, String published) {
        return expected.isEmpty() || expected.equals("null")
                ? published.isEmpty()
                : String.valueOf(Comparison.instant(expected)).equals(String.valueOf(Comparison.instant(published)));
    }

    private static double rounded(double share) {
        return Math.round(share * 10_000) / 10_000.0;
    }
}
