package dev.vedette.local.launcher;

import dev.vedette.local.launcher.StateFile.Running;
import dev.vedette.local.launcher.StateFile.State;
import java.nio.file.Path;
import java.util.Optional;

/** {@code ./vedette status}. */
public final class Status {

    /** As systemctl has it for what does not run. */
    private static final int NOT_RUNNING = 3;

    private Status() {}

    public static int print(Path data) {
        Optional<State> state =
                new StateFile(data).read().filter(found -> found.launcher().alive());
        if (state.isEmpty()) {
            System.out.println("not running with " + data);
            return NOT_RUNNING;
        }
        System.out.println(
                (state.get().ready() ? "ready: " : "starting: ") + state.get().publicUrl());
        for (Running part : state.get().parts()) {
            System.out.printf(
                    "%-10s %-5s pid %-7d %s%n", part.name(), part.alive() ? "up" : "ended", part.pid(), part.address());
        }
        return 0;
    }
}
