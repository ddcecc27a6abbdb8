package dev.vedette.local.launcher;

import dev.vedette.local.process.Child;
import dev.vedette.local.process.ServerFailed;
import dev.vedette.local.servers.LocalServer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reports a part that ends by itself, with the tail of its log, and starts it again a few times. */
final class Supervisor {

    private static final int RESTARTS = 10;

    private final Stack stack;
    private final Progress progress;
    private final Runnable changed;
    private final Map<String, Integer> restarts = new ConcurrentHashMap<>();
    private volatile boolean ending;

    /** @param changed runs after a part was started again */
    Supervisor(Stack stack, Progress progress, Runnable changed) {
        this.stack = stack;
        this.progress = progress;
        this.changed = changed;
    }

    void watch() {
        stack.servers().forEach(this::watch);
    }

    private void watch(LocalServer server) {
        Child child = server.child();
        if (child != null) {
            var _ = child.onExit().thenRunAsync(() -> ended(server, child));
        }
    }

    /** From now on ends are expected. */
    void end() {
        ending = true;
    }

    boolean ending() {
        return ending;
    }

    private void ended(LocalServer server, Child child) {
        if (ending || server.child() != child) {
            return;
        }
        int times = restarts.merge(server.name(), 1, Integer::sum);
        progress.problem(ServerFailed.message(server.name(), "ended by itself", server.log()));
        if (times > RESTARTS) {
            progress.problem(server.name() + " ended " + times + " times and is left alone now");
            return;
        }
        try {
            server.start();
            progress.say(server.name() + " is up again");
            changed.run();
            watch(server);
        } catch (RuntimeException failed) {
            if (!ending) {
                progress.problem(String.valueOf(failed.getMessage()));
            }
        }
    }
}
