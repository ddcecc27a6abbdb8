package dev.vedette.alerts.dispatch;

import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static dev.vedette.alerts.testing.Rules.BEN;
import static dev.vedette.alerts.testing.Rules.create;
import static dev.vedette.alerts.testing.Rules.rule;
import static dev.vedette.alerts.testing.Rules.webhook;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.alerts.delivery.DueDeliveries;
import dev.vedette.alerts.testing.Database;
import dev.vedette.alerts.testing.Receivers;
import dev.vedette.alerts.testing.Tags;
import dev.vedette.alerts.testing.Topics;
import dev.vedette.alerts.testing.Wire;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Three workers on one database, of which the running service's is one, hand over each delivery once. */
@QuarkusTest
class TwoWorkersTest {

    private static final int STORIES = 60;

    @Inject
    DeliveryQueue queue;

    @Inject
    Handovers handovers;

    @Inject
    DueDeliveries due;

    @Inject
    DeliveryConfig config;

    @Inject
    Clock clock;

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void workers_side_by_side_hand_nothing_over_twice() throws Exception {
        var path = "/hooks/" + UUID.randomUUID();
        Receivers.client().register(post(path).willReturn(ok()));
        var topic = Topics.of("newsdesk");
        var rule = create(BEN, rule(topic, webhook(Receivers.hook(path)))).getUUID("id");
        Wire.publishAll(Stream.generate(
                        () -> Tags.now().topic(topic).article(UUID.randomUUID()).build())
                .limit(STORIES)
                .toList());

        try (var threads = Executors.newFixedThreadPool(2)) {
            var workers = Stream.generate(this::worker)
                    .limit(2)
                    .<Callable<Void>>map(worker -> () -> {
                        while (delivered(rule) < STORIES) {
                            round(worker);
                        }
                        return null;
                    })
                    .toList();
            for (var done : threads.invokeAll(workers)) {
                done.get();
            }
        }

        var ids = Receivers.client().find(postRequestedFor(urlEqualTo(path))).stream()
                .map(request -> request.getHeader("webhook-id"))
                .toList();
        assertThat(ids).hasSize(STORIES).doesNotHaveDuplicates();
        assertThat(List.copyOf(Database.column(
                        "select distinct attempts from deliveries d join alerts a on a.id = d.subject_id "
                                + "where a.rule_id = ?",
                        rule)))
                .containsExactly(1);
    }

    private DeliveryWorker worker() {
        return new DeliveryWorker(queue, handovers, due, config, clock);
    }

    private static void round(DeliveryWorker worker) {
        try {
            VertxContextSupport.subscribeAndAwait(worker::round);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private static long delivered(UUID rule) {
        return Database.number(
                "select count(*) from deliveries d join alerts a on a.id = d.subject_id "
                        + "where a.rule_id = ? and d.status = 'DELIVERED'",
                rule);
    }
}
