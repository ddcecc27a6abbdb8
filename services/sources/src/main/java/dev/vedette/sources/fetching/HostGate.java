package dev.vedette.sources.fetching;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets one request at a time through to each host, with a pause between two. */
@Singleton
public class HostGate {

    private final Vertx vertx;

    /** Those who wait, by host; a host that is here is busy. */
    private final Map<String, Deque<Runnable>> busy = new HashMap<>();

    public HostGate(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Does {@code work} when it is its turn; the pause after it keeps the next one waiting, not this one. */
    <T> Uni<T> inTurn(String host, Supplier<Duration> pause, Supplier<Uni<T>> work) {
        return enter(host)
                .chain(() -> Uni.createFrom()
                        .deferred(work::get)
                        .onTermination()
                        .invoke(() -> leave(host, pause.get().toMillis())));
    }

    private Uni<Void> enter(String host) {
        return Uni.createFrom().emitter(turn -> {
            var context = Vertx.currentContext();
            if (enterOrWait(host, () -> onContext(context, () -> turn.complete(null)))) {
                turn.complete(null);
            }
        });
    }

    private synchronized boolean enterOrWait(String host, Runnable turn) {
        var waiting = busy.get(host);
        if (waiting == null) {
            busy.put(host, new ArrayDeque<>());
            return true;
        }
        waiting.add(turn);
        return false;
    }

    private void leave(String host, long pauseMillis) {
        if (pauseMillis == 0) {
            callNext(host);
        } else {
            vertx.setTimer(pauseMillis, timer -> callNext(host));
        }
    }

    private void callNext(String host) {
        var next = next(host);
        if (next != null) {
            next.run();
        }
    }

    private synchronized @Nullable Runnable next(String host) {
        var waiting = busy.get(host);
        var next = waiting == null ? null : waiting.poll();
        if (next == null) {
            busy.remove(host);
        }
        return next;
    }

    private static void onContext(@Nullable Context context, Runnable work) {
        if (context == null) {
            work.run();
        } else {
            context.runOnContext(nothing -> work.run());
        }
    }
}
