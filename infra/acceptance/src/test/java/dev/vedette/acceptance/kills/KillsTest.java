package dev.vedette.acceptance.kills;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.acceptance.system.Vedette;
import dev.vedette.acceptance.system.Watch;
import dev.vedette.newsroom.press.Draft;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each server and each replica of each service is killed or stands still at a random moment while articles are
 * published. At the end every story has alerted once, and the stores say the same.
 */
class KillsTest {

    private static final List<String> SERVERS =
            List.of("kafka", "postgres", "mongodb", "opensearch", "keycloak", "mail");
    private static final List<String> SERVICES = List.of("sources", "articles", "topics", "alerts");
    private static final boolean FULL = Boolean.getBoolean("vedette.full");
    private static final int STORIES = FULL ? 2_000 : 80;
    private static final int DISRUPTIONS = FULL ? 60 : 10;
    private static final Duration SOON = Duration.ofMinutes(FULL ? 15 : 5);

    private final long seed = Long.getLong("vedette.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Vedette vedette = Vedette.running();

    @Test
    void every_published_story_alerts_once_and_the_stores_agree_whatever_is_killed() {
        System.out.printf("kills: seed %d%n", seed);
        var watch = Watch.set(vedette, "ben", "Kills", Map.of("Kestrel", "kestrel"));
        var published = new ArrayList<String>();

        for (var part : victims()) {
            published.addAll(publishDuring(part, Disruption.any(random, FULL && SERVERS.contains(part))));
        }
        watch.awaitDelivered(published, SOON);
        Streams.of(vedette).awaitRead(SOON);

        var report = Report.of(published, watch);
        System.out.printf(
                "kills: %d articles, %d kills and pauses, %d losses, %d second alerts, %d repeated hand-overs with the same"
                        + " id%n",
                published.size(), DISRUPTIONS, report.losses(), report.secondAlerts(), report.repeats());
        assertThat(report.losses()).as("losses").isZero();
        assertThat(report.secondAlerts()).as("second alerts").isZero();
        assertThat(report.repeats()).as("the window for repeats is small").isLessThanOrEqualTo(DISRUPTIONS);
        Stores.of(vedette).assertEqual(published, watch);
    }

    /** Servers and services in turn, of a service any of its replicas. */
    private List<String> victims() {
        var parts = Stream.concat(SERVERS.stream(), SERVICES.stream()).toList();
        return Stream.iterate(0, number -> number + 1)
                .limit(DISRUPTIONS)
                .map(number -> parts.get(number % parts.size()))
                .map(part -> SERVICES.contains(part) && random.nextBoolean() ? part + "-2" : part)
                .toList();
    }

    private List<String> publishDuring(String part, Disruption disruption) {
        int stories = STORIES / DISRUPTIONS;
        int victimAt = random.nextInt(stories);
        var urls = new ArrayList<String>();
        var struck = CompletableFuture.completedFuture((Void) null);
        for (int i = 0; i < stories; i++) {
            urls.add(publish());
            if (i == victimAt) {
                System.err.printf("kills: %s %s%n", disruption, part);
                struck = CompletableFuture.runAsync(() -> disruption.strike(vedette.part(part)));
            }
            Disruption.elapse(Duration.ofMillis(random.nextInt(300)));
        }
        struck.join();
        return urls;
    }

    private String publish() {
        var site = vedette.newsroom().sites().get(random.nextInt(3)).name();
        var number = random.nextInt(1_000_000_000);
        var draft = Draft.of(
                "A kestrel is seen over district " + number,
                List.of(
                        "A kestrel was seen on Monday over district " + number + ", the wildlife office said.",
                        "Observers counted " + (number % 9_973) + " of them along the river before noon, and "
                                + (number % 7_919) + " on the way back."));
        return vedette.newsroom().publish(draft.on(site)).url();
    }
}
