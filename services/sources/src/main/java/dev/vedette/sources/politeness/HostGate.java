package dev.vedette.sources.politeness;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets one request at a time of this process through to each host, in the order of asking, with a pause between two.
 * Whoever is cancelled leaves: from the queue if it waits, and with the usual pause if its request was under way.
 */
@Singleton
class HostGate {

    private final Timer timer;

    /** Those who wait, by host; a host that is here is busy. */
    private final Map<String, Deque<Turn>> busy = new HashMap<>();

    @Inject
    HostGate(Vertx vertx) {
        this((pause, next) -> vertx.setTimer(pause.toMillis(), fired -> next.run()));
    }

    HostGate(Timer timer) {
        this.timer = timer;
    }

    /** Runs something once, after a pause. */
    interface Timer {
        void after(Duration pause, Runnable next);
    }

    /** Does {@code work} when it is its turn; the pause after it keeps the next one waiting, not this one. */
    <T> Uni<T> inTurn(String host, Supplier<Duration> pause, Supplier<Uni<T>> work) {
        return Uni.createFrom().deferred(() -> {
            var turn = new Turn(host);
            return turn.come().chain(work::get).onTermination().invoke(() -> leave(turn, pause));
        });
    }

    /** Goes on after a while, on the context it was asked from. */
    Uni<Void> after(Duration pause) {
        return Uni.createFrom().emitter(emitter -> {
            var context = Vertx.currentContext();
            timer.after(pause, () -> onContext(context, () -> emitter.complete(null)));
        });
    }

    private synchronized boolean enterOrWait(Turn turn) {
        var waiting = busy.get(turn.host);
        if (waiting == null) {
            busy.put(turn.host, new ArrayDeque<>());
            return true;
        }
        waiting.add(turn);
        return false;
    }

    private void leave(Turn turn, Supplier<Duration> pause) {
        if (endsRunning(turn)) {
            var wait = pause.get();
            if (wait.isZero()) {
                callNext(turn.host);
            } else {
                timer.after(wait, () -> callNext(turn.host));
            }
        }
    }

    /** Whether it held the host until now. Mutiny tells of a cancellation even after the end: only the first end counts. */
    private synchronized boolean endsRunning(Turn turn) {
        if (turn.ended) {
            return false;
        }
        turn.ended = true;
        var waiting = busy.get(turn.host);
        return waiting == null || !waiting.remove(turn);
    }

    private void callNext(String host) {
        var next = next(host);
        if (next != null) {
            next.call();
        }
    }

    private synchronized @Nullable Turn next(String host) {
        var waiting = busy.get(host);
        var next = waiting == null ? null : waiting.poll();
        if (next == null) {
            busy.remove(host);
        }
        return next;
    }

    /** One place in the queue of a host. */
    private final class Turn {

        private final String host;
        private volatile Runnable called = () -> {};

        /** Guarded by the gate. */
        private boolean ended;

        Turn(String host) {
            this.host = host;
        }

        Uni<Void> come() {
            return Uni.createFrom().emitter(emitter -> {
                var context = Vertx.currentContext();
                called = () -> onContext(context, () -> emitter.complete(null));
                if (enterOrWait(this)) {
                    emitter.complete(null);
                }
            });
        }

        void call() {
            called.run();
        }
    }

    private static void onContext(@Nullable Context context, Runnable work) {
        if (context == null) {
            work.run();
        } else {
            context.runOnContext(nothing -> work.run());
        }
    }
}
