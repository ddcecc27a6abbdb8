package dev.vedette.bench.stories;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vedette.bench.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A line for each set. Each score is the mean over the set's own order and four others. */
public final class StoriesBench {

    private static final int MORE_ORDERS = 4;
    private static final int ROUNDS = 8;

    /** Of hundredths, for the baseline. */
    private static final int LEAST = 6;

    private static final int GREATEST = 60;

    private StoriesBench() {}

    public static void run(List<String> args) throws IOException {
        Path data = args.size() == 2 && args.getFirst().equals("--data") ? Path.of(args.getLast()) : null;
        if (data == null || !Files.exists(data.resolve("ecbplus.jsonl.gz"))) {
            throw new UsageException(
                    "say where the labelled news is; without it there is nothing to measure",
                    "usage: ./vedette bench stories --data DIR   (DIR holds ecbplus.jsonl.gz and tg-pairs.jsonl.gz)");
        }
        print(NewsSet.ecbplus(data), "b3F1");
        print(NewsSet.pairs(data), "accuracy");
    }

    private static void print(NewsSet set, String measure) {
        System.err.println(set.name() + ": " + set.articles().size() + " articles");
        ObjectNode line = new JsonMapper().createObjectNode();
        line.put("bench", "stories");
        line.put("set", set.name());
        line.put("articles", set.articles().size());
        line.put(measure, rounded(mean(set, Ours::group)));
        line.put(measure + "InOwnOrder", rounded(set.score().applyAsDouble(Ours.group(set.articles()))));
        line.put("tfIdf", rounded(bestOfTfIdf(set)));
        long ours = fastest(() -> Ours.group(set.articles()));
        long theirs = fastest(() -> new TfIdf(set.articles()).group(LEAST * 4 / 100.0));
        line.put("articlesPerSecond", Math.round(set.articles().size() * 1e9 / ours));
        line.put("speedRatio", rounded(theirs / (double) ours));
        System.out.println(line);
    }

    private static double mean(NewsSet set, Function<List<LabelledArticle>, Map<String, String>> grouping) {
        return set.orders(MORE_ORDERS).stream()
                .mapToDouble(order -> set.score().applyAsDouble(grouping.apply(order)))
                .average()
                .orElseThrow();
    }

    /** With one threshold for all orders. */
    private static double bestOfTfIdf(NewsSet set) {
        List<TfIdf> orders = set.orders(MORE_ORDERS).stream().map(TfIdf::new).toList();
        return IntStream.rangeClosed(LEAST, GREATEST)
                .filter(hundredths -> hundredths % 2 == 0)
                .mapToDouble(hundredths -> orders.stream()
                        .mapToDouble(order -> set.score().applyAsDouble(order.group(hundredths / 100.0)))
                        .average()
                        .orElseThrow())
                .max()
                .orElseThrow();
    }

    private static long fastest(Runnable work) {
        long fastest = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            work.run();
            fastest = Math.min(fastest, System.nanoTime() - start);
        }
        return fastest;
    }

    private static double rounded(double share) {
        return Math.round(share * 10_000) / 10_000.0;
    }
}
