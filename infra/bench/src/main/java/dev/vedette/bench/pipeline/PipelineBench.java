package dev.vedette.bench.pipeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vedette.local.demo.PublicApi;
import dev.vedette.local.launcher.Stack;
import dev.vedette.local.launcher.StackPlan;
import dev.vedette.local.place.DataFolder;
import dev.vedette.local.place.Folders;
import dev.vedette.newsroom.crowd.Crowd;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lets the whole system run under load and prints what it takes and how long that takes. */
public final class PipelineBench {

    private static final Duration SELDOM = Duration.ofDays(1);
    /** Until the compilers of eleven processes on two cores are done with most of it. */
    private static final Duration WARM_UP = Duration.ofMinutes(3);

    /** An alert goes to so many addresses of the endpoint that hangs; a minute later more than a thousand are due. */
    private static final int HANGING = 10;

    private static final int LONGEST_WATCHES = 10;
    private static final Duration SETTLING = Duration.ofSeconds(30);
    private static final Duration LONGEST_DRAIN = Duration.ofMinutes(30);
    private static final Stack.Listener PROGRESS = new Stack.Listener() {
        @Override
        public void starting(String part) {}

        @Override
        public void started(String part, long milliseconds) {
            System.err.printf("%s started in %d ms%n", part, milliseconds);
        }
    };

    private final Options options;
    private final Crowd crowd;
    private final Stack stack;
    private final Receiver receiver;
    private final HangingEndpoint hanging;
    private final Stages stages;
    private final Processes processes;

    private PipelineBench(
            Options options, Crowd crowd, Stack stack, Receiver receiver, HangingEndpoint hanging, Stages stages) {
        this.options = options;
        this.crowd = crowd;
        this.stack = stack;
        this.receiver = receiver;
        this.hanging = hanging;
        this.stages = stages;
        this.processes = new Processes(stack);
    }

    /** @param arguments as {@link Options} tells */
    public static void run(List<String> arguments) throws IOException {
        Options options = Options.of(arguments);
        Path data = Files.createTempDirectory("vedette-bench-pipeline");
        var clock = Clock.systemUTC();
        try (Crowd crowd = Crowd.start(0, options.hosts(), new NewsPages(), SELDOM, clock);
                Receiver receiver = new Receiver(clock);
                HangingEndpoint hanging = new HangingEndpoint();
                Stack stack = StackPlan.of(data, settings(crowd, receiver, hanging), false)) {
            stack.start(PROGRESS);
            crowd.tally().onTold(receiver::told);
            try (Stages stages = new Stages(stack.part("kafka").address())) {
                var bench = new PipelineBench(options, crowd, stack, receiver, hanging, stages);
                bench.register(data);
                System.out.println(new ObjectMapper().writeValueAsString(bench.measure(data)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            Folders.clear(data);
        }
    }

    private static Map<String, String> settings(Crowd crowd, Receiver receiver, HangingEndpoint hanging) {
        var settings = new HashMap<>(System.getenv());
        settings.put(
                "VEDETTE_FENCE_ALLOW",
                "127.0.0.0/8:" + crowd.port() + ",127.0.0.1:" + receiver.port() + ",127.0.0.1:" + hanging.port());
        settings.put("VEDETTE_SOURCES_MIN_POLL", "1s");
        return settings;
    }

    private void register(Path data) throws InterruptedException {
        try (var api = PublicApi.signIn(stack.publicUrl(), "ada", new DataFolder(data).secrets())) {
            rule(api, "Kestrel", List.of(receiver.url()));
            for (int site = 0; site < options.hosts(); site++) {
                api.ensure("sources", "url", Map.of("url", crowd.feedUrl(site), "pollSeconds", 1));
            }
        }
        // What a site has when it is first asked is of the past.
        while (crowd.tally().pages() < options.hosts()) {
            Thread.sleep(Duration.ofMillis(200));
        }
    }

    private static void rule(PublicApi api, String name, List<String> webhooks) {
        var topic = api.ensure("topics", "name", Map.of("name", "Kestrel", "query", NewsPages.WORD));
        var channels = webhooks.stream()
                .map(url -> Map.of("type", "webhook", "url", url))
                .toList();
        api.ensure(
                "rules",
                "name",
                Map.of("name", name, "topicIds", List.of(topic.path("id").asText()), "channels", channels));
    }

    private Figures measure(Path data) throws InterruptedException {
        crowd.publishEvery(options.newsEvery(Math.max(1, options.rate() / 4.0)));
        Thread.sleep(WARM_UP);
        drain();
        crowd.publishEvery(options.newsEvery(options.rate()));
        Thread.sleep(SETTLING);
        var pagesBefore = crowd.tally().pages();
        var taggedBefore = stages.tagged();
        var cpuBefore = processes.cpuMillis();
        watch();
        var articles = stages.tagged() - taggedBefore;
        var cpu = perArticle(cpuBefore, processes.cpuMillis(), articles);
        var megabytes = processes.megabytes();
        double perSecond = articles / seconds();
        System.err.printf(
                "%.1f articles a second, %.1f pages fetched%n",
                perSecond, (crowd.tally().pages() - pagesBefore) / seconds());
        drain();
        crowd.publishEvery(options.newsEvery(Math.max(1, perSecond / 2)));
        Thread.sleep(SETTLING);
        receiver.onTheWay.clear();
        stages.clear();
        watchAlerts();
        var way = receiver.onTheWay.percentiles();
        var alerts = receiver.onTheWay.count();
        var byStage = stages.percentiles();
        return new Figures(
                "pipeline",
                options.hosts(),
                options.rate(),
                perSecond,
                null,
                way.p50(),
                way.p95(),
                way.p99(),
                alerts,
                byStage,
                besideHanging(data),
                cpu,
                megabytes);
    }

    private Durations.Percentiles besideHanging(Path data) throws InterruptedException {
        try (var api = PublicApi.signIn(stack.publicUrl(), "ada", new DataFolder(data).secrets())) {
            rule(api, "Kestrel, hanging", hanging.urls(HANGING));
        }
        Thread.sleep(SETTLING.multipliedBy(2));
        receiver.onTheWay.clear();
        watchAlerts();
        return receiver.onTheWay.percentiles();
    }

    /** Few articles have the topic; percentiles of none would be zeros. */
    private void watchAlerts() throws InterruptedException {
        for (int times = 0; receiver.onTheWay.count() < options.hosts(); times++) {
            if (times == LONGEST_WATCHES) {
                throw new IllegalStateException(
                        "only " + receiver.onTheWay.count() + " alerts came: raise --minutes or --rate");
            }
            watch();
        }
    }

    private void watch() throws InterruptedException {
        for (int part = 0; part < options.minutes() * 4; part++) {
            Thread.sleep(Duration.ofSeconds(15));
            System.err.printf(
                    "%d feeds, %d pages, %d articles tagged, %d alerts%n",
                    crowd.tally().feeds(), crowd.tally().pages(), stages.tagged(), receiver.onTheWay.count());
        }
    }

    /** Until no more articles come through. */
    private void drain() throws InterruptedException {
        crowd.publishEvery(SELDOM);
        var end = System.nanoTime() + LONGEST_DRAIN.toNanos();
        for (long before = -1; before != stages.tagged(); ) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("what waits did not come through within " + LONGEST_DRAIN);
            }
            before = stages.tagged();
            Thread.sleep(Duration.ofSeconds(15));
        }
    }

    private double seconds() {
        return options.minutes() * 60.0;
    }

    private static Map<String, Double> perArticle(Map<String, Long> before, Map<String, Long> after, long articles) {
        var all = new TreeMap<String, Double>();
        after.forEach((part, millis) -> all.put(
                part, Math.round(10.0 * (millis - before.getOrDefault(part, 0L)) / Math.max(1, articles)) / 10.0));
        return all;
    }
}
