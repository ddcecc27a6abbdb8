package dev.vedette.articles.cores;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Platform threads, as many as there are cores, so that event loops stay free and the memory in use stays bounded. Big
 * work goes one at a time.
 */
@ApplicationScoped
public class Cores {

    private final ExecutorService all = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().name("core-", 0).factory());
    private final ExecutorService one = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("core-big").factory());

    /** Does the work on one of the threads, and goes on where the caller was. */
    public <T> Uni<T> run(Supplier<T> work) {
        return run(work, all);
    }

    /** The same for work that needs much memory. */
    public <T> Uni<T> runBig(Supplier<T> work) {
        return run(work, one);
    }

    private static <T> Uni<T> run(Supplier<T> work, ExecutorService threads) {
        return Uni.createFrom().deferred(() -> {
            Context context = Vertx.currentContext();
            var done = Uni.createFrom().item(work).runSubscriptionOn(threads);
            return context == null ? done : done.emitOn(command -> context.runOnContext(nothing -> command.run()));
        });
    }

    @PreDestroy
    void stop() {
        all.shutdown();
        one.shutdown();
    }
}
