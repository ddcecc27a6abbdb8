package dev.vedette.bench.extract;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vedette.bench.UsageException;
import dev.vedette.extraction.decoding.Decoder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code ./vedette bench extract --data DIR}: one line for each set and extractor. On one thread, page by page, so that
 * whatever else the machine does slows all of them alike; the first pages of a set are run before, until the virtual
 * machine has compiled what runs often.
 */
public final class ExtractBench {

    private static final List<String> SETS = List.of("aeb", "traf", "wcxb", "htmldate");
    private static final int WARM_UP = 500;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** What one extractor reached on one set. */
    private static final class Tally {
        private final TextScore text;
        private final FieldScore fields = new FieldScore();
        private long nanos;
        private long cpuNanos;

        private Tally(String set) {
            this.text = TextScore.of(set);
        }
    }

    private final Decoder decoder = new Decoder();
    private final JsonMapper json = new JsonMapper();

    private ExtractBench() {}

    public static void run(List<String> args) throws IOException {
        if (args.size() != 2 || !args.getFirst().equals("--data")) {
            throw new UsageException(
                    "say where the pages are", "usage: ./vedette bench extract --data DIR   (DIR holds " + SETS + ")");
        }
        boolean any = false;
        for (String set : SETS) {
            List<BenchPage> pages = BenchPage.of(Path.of(args.getLast()), set);
            if (pages.isEmpty()) {
                System.err.println(set + ": not in " + args.getLast() + ", skipped");
            } else {
                new ExtractBench().measure(set, pages);
                any = true;
            }
        }
        if (!any) {
            throw new UsageException("no set of pages is in " + args.getLast(), "nothing was measured");
        }
    }

    private void measure(String set, List<BenchPage> pages) {
        Map<Contestant, Tally> warm = tallies(set);
        for (int i = 0; i < WARM_UP; i++) {
            measure(pages.get(i % pages.size()), warm);
        }
        Map<Contestant, Tally> tallies = tallies(set);
        int done = 0;
        for (BenchPage page : pages) {
            measure(page, tallies);
            done++;
            if (done % 100 == 0) {
                System.err.println(set + ": " + done + " of " + pages.size());
            }
        }
        tallies.forEach((contestant, tally) -> print(set, contestant, tally, pages.size()));
    }

    private static Map<Contestant, Tally> tallies(String set) {
        Map<Contestant, Tally> tallies = new EnumMap<>(Contestant.class);
        for (Contestant contestant : Contestant.values()) {
            tallies.put(contestant, new Tally(set));
        }
        return tallies;
    }

    private void measure(BenchPage page, Map<Contestant, Tally> tallies) {
        byte[] body = page.body();
        String html = decoder.decode(body, page.contentType()).text();
        tallies.forEach((contestant, tally) -> {
            long cpu = THREADS.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            Found found = contestant.extract(page, body, html);
            tally.nanos += System.nanoTime() - start;
            tally.cpuNanos += THREADS.getCurrentThreadCpuTime() - cpu;
            tally.text.add(page, found.text());
            tally.fields.add(page, found);
        });
    }

    private void print(String set, Contestant contestant, Tally tally, int pages) {
        ObjectNode line = json.createObjectNode();
        line.put("bench", "extract");
        line.put("set", set);
        line.put("extractor", contestant.name().toLowerCase(Locale.ROOT));
        line.put("pages", pages);
        tally.text.figures().forEach((name, value) -> line.put(name, rounded(value, 4)));
        tally.fields.figures().forEach((name, value) -> line.put(name, rounded(value, 4)));
        line.put("pagesPerSecond", rounded(pages * 1e9 / tally.nanos, 1));
        line.put("pagesPerCpuSecond", rounded(pages * 1e9 / tally.cpuNanos, 1));
        System.out.println(line);
    }

    private static double rounded(double value, int digits) {
        double scale = Math.pow(10, digits);
        return Math.round(value * scale) / scale;
    }
}
