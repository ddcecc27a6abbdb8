package dev.vedette.acceptance.kills;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vedette.acceptance.system.Vedette;
import dev.vedette.acceptance.system.Watch;
import dev.vedette.newsroom.hooks.ReceivedHook;
import dev.vedette.newsroom.press.Draft;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Each part is killed with SIGKILL at a random moment while articles are published, and started again. */
class KillsTest {

    private static final List<String> PARTS =
            List.of("sources", "articles", "topics", "alerts", "kafka", "postgres", "mongodb");
    private static final boolean FULL = Boolean.getBoolean("vedette.full");
    private static final int ROUNDS = FULL ? 10 : 1;
    private static final int STORIES = FULL ? 60 : 12;
    private static final Duration SOON = Duration.ofMinutes(3);

    private final long seed = Long.getLong("vedette.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Vedette vedette = Vedette.running();

    @Test
    void every_published_story_alerts_once_whatever_is_killed() {
        var watch = Watch.set(vedette, "ben", "Kills", Map.of("Kestrel", "kestrel"));
        var published = new ArrayList<String>();

        for (int round = 0; round < ROUNDS; round++) {
            for (var part : PARTS) {
                published.addAll(publishWhileKilling(part));
            }
        }
        watch.awaitDelivered(published, SOON);

        var report = Report.of(published, watch);
        System.out.printf(
                "kills: seed %d, %d articles, %d kills, %d losses, %d second alerts, %d repeated hand-overs with the same id%n",
                seed, published.size(), ROUNDS * PARTS.size(), report.losses, report.secondAlerts, report.repeats);
        assertThat(report.losses).as("losses").isZero();
        assertThat(report.secondAlerts).as("second alerts").isZero();
        assertThat(report.repeats).as("the window for repeats is small").isLessThanOrEqualTo(published.size() / 4);
    }

    private List<String> publishWhileKilling(String part) {
        int victimAt = random.nextInt(STORIES);
        var urls = new ArrayList<String>();
        var kill = CompletableFuture.completedFuture((Void) null);
        for (int i = 0; i < STORIES; i++) {
            urls.add(publish());
            if (i == victimAt) {
                kill = CompletableFuture.runAsync(() -> vedette.killAndRestart(part));
            }
            pause(random.nextInt(300));
        }
        kill.join();
        return urls;
    }

    private String publish() {
        var site = vedette.newsroom().sites().get(random.nextInt(3)).name();
        var number = random.nextInt(1_000_000_000);
        var draft = Draft.of(
                "A kestrel is seen over district " + number,
                List.of(
                        "A kestrel was seen on Monday over district " + number + ", the wildlife office said.",
                        "Observers counted " + (number % 97) + " of them along the river before noon."));
        return vedette.newsroom().publish(draft.on(site)).url();
    }

    /** Lets the rhythm of publishing vary; nothing is awaited by it. */
    private static void pause(int millis) {
        CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS))
                .join();
    }

    /**
     * What became of the stories.
     *
     * @param losses stories that some channel never heard of
     * @param secondAlerts alert ids beyond the first for a story, on any channel or in the API
     * @param repeats hand-overs beyond the first that carried the same id
     */
    private record Report(long losses, long secondAlerts, long repeats) {

        static Report of(List<String> urls, Watch watch) {
            var alerts = watch.alerts();
            var mails = watch.mails();
            var hooks = watch.webhooks();
            long losses = 0;
            long second = 0;
            long repeats = 0;
            for (var url : urls) {
                var mailIds = mails.stream()
                        .filter(mail -> mail.path("text").asText().contains(url))
                        .map(mail -> mail.path("messageId").asText())
                        .toList();
                var hookIds = hooks.stream()
                        .filter(hook -> hook.body().contains('"' + url + '"'))
                        .map(ReceivedHook::id)
                        .toList();
                losses += (mailIds.isEmpty() ? 1 : 0) + (hookIds.isEmpty() ? 1 : 0);
                second += beyondFirst(mailIds) + beyondFirst(hookIds) + Math.max(0, count(alerts, url) - 1);
                repeats += mailIds.size() - distinct(mailIds) + hookIds.size() - distinct(hookIds);
            }
            return new Report(losses, second, repeats);
        }

        private static long count(List<JsonNode> alerts, String url) {
            return alerts.stream()
                    .filter(alert -> alert.path("url").asText().equals(url))
                    .count();
        }

        private static long beyondFirst(Collection<String> ids) {
            return Math.max(0, distinct(ids) - 1);
        }

        private static long distinct(Collection<String> ids) {
            return ids.stream().distinct().count();
        }
    }
}
