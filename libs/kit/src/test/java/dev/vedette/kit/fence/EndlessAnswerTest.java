package dev.vedette.kit.fence;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Servers that drip, flood or hang, and names with several addresses or none that answers. */
class EndlessAnswerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger dripping = new AtomicInteger();
    private final AtomicInteger hungUp = new AtomicInteger();
    private URI base = URI.create("http://127.0.0.1");
    private Outbound outbound = new Outbound(new Fence(List.of(), Set.of()), vertx, (URI) null);

    @BeforeEach
    void start() {
        HttpServer server = vertx.createHttpServer().requestHandler(this::answer);
        server.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
        base = URI.create("http://127.0.0.1:" + server.actualPort());
        outbound = outbound(InetAddress::getAllByName);
    }

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private void answer(HttpServerRequest request) {
        request.connection().closeHandler(closed -> hungUp.incrementAndGet());
        switch (request.path()) {
            case "/drip" -> {
                dripping.incrementAndGet();
                request.response().setChunked(true);
                vertx.setPeriodic(50, tick -> {
                    if (!request.response().closed()) {
                        request.response().write(".");
                    }
                });
            }
            case "/flood" -> request.response().end(Buffer.buffer(new byte[100_000]));
            default -> request.response().end("ok");
        }
    }

    @Test
    void a_server_that_drips_loses_its_connection_at_the_time_out() {
        assertThatThrownBy(() -> send(get("/drip", Duration.ofMillis(300))))
                .isInstanceOfSatisfying(
                        OutboundException.class,
                        e -> assertThat(e.reason()).isEqualTo(OutboundException.Reason.TIMEOUT));

        await().until(() -> hungUp.get() == 1);
    }

    @Test
    void servers_that_drip_keep_no_connection_from_the_next_requests() {
        IntStream.range(0, 8)
                .forEach(i -> assertThatThrownBy(() -> send(get("/drip", Duration.ofMillis(200))))
                        .isInstanceOf(OutboundException.class));

        assertThat(send(get("/page", PATIENCE)).status()).isEqualTo(200);
    }

    @Test
    void whoever_is_cancelled_frees_the_connection() {
        var waiting = outbound.send(get("/drip", PATIENCE)).subscribe().with(answer -> {});
        await().until(() -> dripping.get() == 1);

        waiting.cancel();

        await().until(() -> hungUp.get() == 1);
    }

    @Test
    void to_whom_only_the_status_matters_an_endless_or_too_large_answer_is_one() {
        var post = OutboundRequest.post(base.resolve("/drip"), Map.of(), new byte[0], PATIENCE, 1_000);
        var flood = OutboundRequest.post(base.resolve("/flood"), Map.of(), new byte[0], PATIENCE, 1_000);

        assertThat(send(post.forStatusOnly()).status()).isEqualTo(200);
        assertThat(send(flood.forStatusOnly()).status()).isEqualTo(200);
        assertThatThrownBy(() -> send(flood))
                .isInstanceOfSatisfying(
                        OutboundException.class,
                        e -> assertThat(e.reason()).isEqualTo(OutboundException.Reason.TOO_LARGE));
    }

    @Test
    void each_address_of_a_host_is_tried_until_one_answers() {
        var several = outbound(host -> new InetAddress[] {
            InetAddress.ofLiteral("127.0.0.2"), InetAddress.ofLiteral("127.0.0.3"), InetAddress.ofLiteral("127.0.0.1")
        });

        var answer = several.send(get("/page", PATIENCE)).await().atMost(PATIENCE);

        assertThat(new String(answer.body(), US_ASCII)).isEqualTo("ok");
    }

    @Test
    void an_address_that_the_fence_refuses_is_passed_over() {
        var fenced = new Outbound(new Fence(List.of("127.0.0.1/32:" + base.getPort()), Set.of(80)), vertx, null, host ->
                new InetAddress[] {InetAddress.ofLiteral("10.0.0.1"), InetAddress.ofLiteral("127.0.0.1")});

        assertThat(fenced.send(get("/page", PATIENCE)).await().atMost(PATIENCE).status())
                .isEqualTo(200);
    }

    @Test
    void names_that_are_not_resolved_hold_up_no_blocking_work_of_others() {
        var resolved = new CountDownLatch(1);
        var hanging = outbound(host -> {
            try {
                resolved.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return InetAddress.getAllByName(host);
        });
        var all = IntStream.range(0, 30)
                .mapToObj(i -> hanging.send(get("/page", PATIENCE)).subscribeAsCompletionStage())
                .toList();

        var work = vertx.executeBlocking(() -> "done", false);
        await().until(work::isComplete);
        resolved.countDown();

        all.forEach(each -> assertThat(each.join().status()).isEqualTo(200));
    }

    private OutboundRequest get(String path, Duration timeout) {
        return OutboundRequest.get(base.resolve(path), Map.of(), timeout, 10_000, 0);
    }

    private OutboundAnswer send(OutboundRequest request) {
        Uni<OutboundAnswer> answer = outbound.send(request);
        return answer.await().atMost(PATIENCE.multipliedBy(2));
    }

    private Outbound outbound(Outbound.Resolver resolver) {
        return new Outbound(new Fence(List.of(base.getAuthority()), Set.of(80)), vertx, null, resolver);
    }
}
