package dev.vedette.kit.work;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Goes on where the caller was, whichever thread an item or a failure comes on. */
public final class Contexts {

    private Contexts() {}

    /** The same item or failure, on the context that subscribes; off Vert.x on a worker thread. */
    public static <T> Uni<T> comeBack(Uni<T> work) {
        return Uni.createFrom().deferred(() -> work.emitOn(executor(Vertx.currentContext())));
    }

    /** Does the work on a context of its own, on which a database session may be opened. */
    public static <T> Uni<T> onNew(Vertx vertx, Supplier<Uni<T>> work) {
        return Uni.createFrom()
                .deferred(work::get)
                .runSubscriptionOn(command -> executor(duplicate(vertx)).execute(command));
    }

    /** Runs commands on {@code context}; on worker threads where there is none. */
    public static Executor executor(@Nullable Context context) {
        return context == null
                ? Infrastructure.getDefaultExecutor()
                : command -> context.runOnContext(nothing -> command.run());
    }

    /** The present context if it belongs to one request or record alone; else a new one that does. */
    public static Context own(Vertx vertx) {
        Context context = Vertx.currentContext();
        return context != null && VertxContext.isDuplicatedContext(context) ? context : duplicate(vertx);
    }

    private static Context duplicate(Vertx vertx) {
        var context = Objects.requireNonNull(VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext()));
        VertxContextSafetyToggle.setContextSafe(context, true);
        return context;
    }
}
