package dev.vedette.kit.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CoresTest {

    private final Vertx vertx = Vertx.vertx();
    private final Cores cores = new Cores(vertx);

    @AfterEach
    void stop() {
        cores.stop();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void the_item_comes_back_to_the_callers_own_context() {
        var context = duplicated();
        var threads = new CompletableFuture<String>();

        var after = contextAfter(
                context, cores.run(() -> threads.complete(Thread.currentThread().getName())));

        assertThat(after).isSameAs(context);
        assertThat(threads.join()).startsWith("core-");
    }

    @Test
    void a_failure_comes_back_to_the_callers_own_context() {
        var context = duplicated();
        var failed = new CompletableFuture<Context>();

        context.runOnContext(nothing -> cores.run(() -> {
                    throw new IllegalStateException("boom");
                })
                .subscribe()
                .with(item -> {}, failure -> failed.complete(Vertx.currentContext())));

        assertThat(failed.join()).isSameAs(context);
    }

    @Test
    void what_leaves_the_context_on_the_way_is_brought_back() {
        var context = duplicated();
        Uni<String> elsewhere = Uni.createFrom().item("done").emitOn(command -> new Thread(command).start());

        assertThat(contextAfter(context, Contexts.comeBack(elsewhere))).isSameAs(context);
    }

    @Test
    void work_that_was_cancelled_before_its_turn_is_not_done_and_holds_up_none() {
        var go = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        var done = new AtomicBoolean();
        var first = cores.runBig(() -> hold(begun, go)).subscribeAsCompletionStage();
        await().until(() -> begun.getCount() == 0);

        var second = cores.runBig(() -> done.getAndSet(true)).subscribe().with(item -> {});
        second.cancel();
        var third = cores.runBig(() -> "third").subscribeAsCompletionStage();
        go.countDown();

        assertThat(third.join()).isEqualTo("third");
        assertThat(first.join()).isTrue();
        assertThat(done).isFalse();
    }

    @Test
    void big_work_goes_one_at_a_time() {
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        var all = Uni.join()
                .all(java.util.stream.IntStream.range(0, 20)
                        .mapToObj(i -> cores.runBig(() -> {
                            most.accumulateAndGet(now.incrementAndGet(), Math::max);
                            Thread.yield();
                            return now.decrementAndGet();
                        }))
                        .toList())
                .andFailFast();

        all.await().indefinitely();

        assertThat(most).hasValue(1);
    }

    private static boolean hold(CountDownLatch begun, CountDownLatch go) {
        begun.countDown();
        try {
            go.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Context duplicated() {
        return Objects.requireNonNull(VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext()));
    }

    private static Context contextAfter(Context context, Uni<?> work) {
        var after = new CompletableFuture<Context>();
        context.runOnContext(nothing ->
                work.subscribe().with(item -> after.complete(Vertx.currentContext()), after::completeExceptionally));
        return after.join();
    }
}
