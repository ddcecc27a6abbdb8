package dev.vedette.kit.work;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Platform threads, as many as there are cores, for work that keeps a core busy, so that event loops stay free and the
 * memory in use stays bounded. Big work goes one at a time. The item or failure comes back to the caller's context. Work
 * whose caller was cancelled before its turn is not done.
 */
@ApplicationScoped
public class Cores {

    /** A thread that is busy for longer is logged with its stack: a page of 4 MB takes seconds, never so long. */
    private static final long SUSPICIOUS_SECONDS = 60;

    private final WorkerExecutor all;
    private final WorkerExecutor one;

    public Cores(Vertx vertx) {
        all = threads(vertx, "core", Runtime.getRuntime().availableProcessors());
        one = threads(vertx, "core-big", 1);
    }

    private static WorkerExecutor threads(Vertx vertx, String name, int count) {
        return vertx.createSharedWorkerExecutor(name, count, SUSPICIOUS_SECONDS, TimeUnit.SECONDS);
    }

    public <T> Uni<T> run(Supplier<T> work) {
        return Contexts.comeBack(on(all, work));
    }

    /** The same for work that needs much memory. */
    public <T> Uni<T> runBig(Supplier<T> work) {
        return Contexts.comeBack(on(one, work));
    }

    private static <T> Uni<T> on(WorkerExecutor threads, Supplier<T> work) {
        return Uni.createFrom().emitter(caller -> {
            var gone = new AtomicBoolean();
            caller.onTermination(() -> gone.set(true));
            threads.executeBlocking(() -> gone.get() ? null : work.get(), false).onComplete(done -> {
                if (done.succeeded()) {
                    caller.complete(done.result());
                } else {
                    caller.fail(done.cause());
                }
            });
        });
    }

    @PreDestroy
    void stop() {
        all.close();
        one.close();
    }
}
