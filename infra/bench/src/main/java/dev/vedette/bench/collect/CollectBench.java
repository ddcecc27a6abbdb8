package dev.vedette.bench.collect;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vedette.local.apps.App;
import dev.vedette.local.place.Folders;
import dev.vedette.local.place.Ports;
import dev.vedette.local.servers.KafkaServer;
import dev.vedette.local.servers.PostgresServer;
import dev.vedette.newsroom.crowd.Crowd;
import dev.vedette.newsroom.crowd.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Lets one process collect a crowd of sources and prints how late its checks were. */
public final class CollectBench {

    private static final Duration REPORT_EVERY = Duration.ofSeconds(30);

    private final Options options;
    private final Path data;
    private final Lateness lateness = new Lateness();
    private final ObjectMapper json = new ObjectMapper();
    private long pagesBefore;

    private CollectBench(Options options, Path data) {
        this.options = options;
        this.data = data;
    }

    /** @param arguments as {@link Options} tells */
    public static void run(List<String> arguments) throws IOException {
        Options options = Options.of(arguments);
        Path data = Files.createTempDirectory("vedette-bench-collect");
        try {
            new CollectBench(options, data).run();
        } catch (SQLException e) {
            throw new IOException("the sources could not be registered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            Folders.clear(data);
        }
    }

    private void run() throws IOException, SQLException, InterruptedException {
        try (Crowd crowd = Crowd.start(0, options.sources(), options.newsEvery(), Clock.systemUTC());
                PostgresServer postgres = new PostgresServer(data, Ports.free());
                KafkaServer kafka = new KafkaServer(data, Ports.free(), Ports.free())) {
            postgres.start();
            kafka.start();
            crowd.tally()
                    .onGap((site, gap) ->
                            lateness.add(gap.minus(options.interval(site)).toMillis()));
            Registered registered = new Registered(postgres.address(), postgres.password("sources"));
            try (App sources = sources(crowd, postgres, kafka)) {
                sources.start();
                registered.insert(options, crowd::feedUrl);
                measure(crowd.tally(), sources);
                print(crowd.tally(), sources, registered);
            }
        }
    }

    private App sources(Crowd crowd, PostgresServer postgres, KafkaServer kafka) {
        return new App(
                "sources",
                "services/sources",
                data,
                Ports.free(),
                Map.of(
                        "VEDETTE_POSTGRES", postgres.address(),
                        "VEDETTE_POSTGRES_PASSWORD", postgres.password("sources"),
                        "VEDETTE_KAFKA", kafka.address(),
                        "VEDETTE_FENCE_ALLOW", "127.0.0.0/8:" + crowd.port(),
                        // Nobody calls its API here.
                        "QUARKUS_OIDC_TENANT_ENABLED", "false"));
    }

    private void measure(Tally tally, App sources) throws InterruptedException, IOException {
        System.err.printf(
                "%d sources, %d times as fast as life; warming up for %d s%n",
                options.sources(), options.scale(), options.longestInterval().toSeconds());
        watch(tally, sources, options.longestInterval());
        lateness.measure();
        pagesBefore = tally.pages();
        watch(tally, sources, Duration.ofMinutes(options.minutes()));
    }

    private void watch(Tally tally, App sources, Duration time) throws InterruptedException, IOException {
        for (long left = time.toSeconds(); left > 0; left -= REPORT_EVERY.toSeconds()) {
            Thread.sleep(Duration.ofSeconds(Math.min(left, REPORT_EVERY.toSeconds())));
            System.err.printf(
                    "%d checks, %d pages, %d MB, late by %d ms at the median and %d ms at most%n",
                    tally.feeds(),
                    tally.pages(),
                    Memory.of(pid(sources)).residentMegabytes(),
                    lateness.percentile(0.5),
                    lateness.percentile(1));
        }
    }

    private void print(Tally tally, App sources, Registered registered) throws IOException, SQLException {
        double seconds = Duration.ofMinutes(options.minutes()).toSeconds();
        System.out.println(json.writeValueAsString(new Figures(
                "collect",
                options.sources(),
                options.scale(),
                lateness.count(),
                lateness.count() / seconds,
                (tally.pages() - pagesBefore) / seconds,
                lateness.percentile(0.5),
                lateness.percentile(0.9),
                lateness.percentile(0.99),
                lateness.percentile(0.999),
                lateness.percentile(1),
                registered.overdue(),
                tally.mostAtOnce(),
                Memory.of(pid(sources)).peakMegabytes(),
                registered.states())));
    }

    private static long pid(App sources) {
        return Objects.requireNonNull(sources.child(), "the service ended").pid();
    }
}
