package dev.vedette.local.launcher;

import dev.vedette.local.launcher.StateFile.State;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** {@code ./vedette down}: asks the launcher to end, and ends what a crashed one may have left. */
public final class Down {

    private static final int PATIENCE_SECONDS = 60;

    private Down() {}

    public static int run(Path data) {
        StateFile file = new StateFile(data);
        Optional<State> state = file.read();
        if (state.isEmpty()) {
            System.out.println("not running with " + data);
            return 0;
        }
        state.get().launcher().handle().ifPresent(launcher -> end(launcher));
        List<ProcessHandle> left = state.get().parts().stream()
                .flatMap(part -> part.handle().stream())
                .toList();
        left.forEach(ProcessHandle::destroyForcibly);
        file.remove();
        System.out.println("stopped");
        return 0;
    }

    private static void end(ProcessHandle launcher) {
        launcher.destroy();
        try {
            launcher.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            System.err.println("vedette: the launcher does not end by itself and is killed");
            launcher.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot wait for the launcher", e);
        }
    }
}
