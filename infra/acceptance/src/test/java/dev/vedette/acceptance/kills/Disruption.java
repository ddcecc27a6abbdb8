package dev.vedette.acceptance.kills;

import dev.vedette.local.servers.LocalServer;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** What happens to a part of the system; when it has run, the part answers again. */
enum Disruption {
    /** SIGKILL, and a start at once. */
    KILL {
        @Override
        void strike(LocalServer part) {
            part.kill();
            part.start();
        }
    },
    /** It stands still with its connections open: what waits for it gets no answer and no refusal. */
    PAUSE {
        @Override
        void strike(LocalServer part) {
            part.pause();
            try {
                elapse(Duration.ofSeconds(4));
            } finally {
                part.resume();
            }
        }
    },
    /** SIGKILL, and away for longer than any client waits (Kafka's producers 30 s, MongoDB's driver 30 s). */
    OUTAGE {
        @Override
        void strike(LocalServer part) {
            part.kill();
            elapse(Duration.ofSeconds(45));
            part.start();
        }
    };

    abstract void strike(LocalServer part);

    static Disruption any(Random random, boolean withOutages) {
        return values()[random.nextInt(withOutages ? 3 : 2)];
    }

    /** The length of the disruption itself; nothing is awaited by it. */
    static void elapse(Duration time) {
        CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS))
                .join();
    }
}
