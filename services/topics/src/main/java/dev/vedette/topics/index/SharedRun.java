package dev.vedette.topics.index;

import dev.vedette.kit.work.Contexts;
import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work that many want done from now on, and that is done by one at a time: who comes while it runs waits for the run after
 * it, together with all others who come meanwhile. A run goes on when who asked for it has gone, and its failure is told
 * to all who wait for it.
 */
final class SharedRun {

    private final Supplier<Uni<Void>> work;
    private @Nullable Run running;
    private @Nullable Run next;

    SharedRun(Supplier<Uni<Void>> work) {
        this.work = work;
    }

    /** Completes, on the caller's context, when a run has ended that began after this was subscribed to. */
    Uni<Void> run() {
        return Contexts.comeBack(Uni.createFrom().deferred(this::join));
    }

    private synchronized Uni<Void> join() {
        if (running == null) {
            running = new Run();
            running.turn.complete(null);
            return running.done;
        }
        if (next == null) {
            next = new Run();
        }
        return next.done;
    }

    private void end() {
        var turn = passOn();
        if (turn != null) {
            turn.turn.complete(null);
        }
    }

    private synchronized @Nullable Run passOn() {
        running = next;
        next = null;
        return running;
    }

    /** Begins at its turn. It is memoized: done once however many wait for it, and not cancelled with any of them. */
    private final class Run {

        private final CompletableFuture<Void> turn = new CompletableFuture<>();
        private final Uni<Void> done = Uni.createFrom()
                .completionStage(turn)
                .chain(work::get)
                .onTermination()
                .invoke(SharedRun.this::end)
                .memoize()
                .indefinitely();
    }
}
