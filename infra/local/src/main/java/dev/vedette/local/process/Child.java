package dev.vedette.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A running child process. It gets a session of its own, so that Ctrl-C reaches only the launcher. */
public final class Child {

    /**
     * Runs the rest of the arguments in place of this shell, after leaving a watcher behind: it reads a pipe that only
     * the parent holds open, and when the parent is gone, even by SIGKILL, kills what runs here.
     */
    private static final String LEASH = """
            exec 3<&0 </dev/null
            ( ( trap '' INT HUP TERM; while read -r line <&3; do :; done; kill -s KILL $$ 2>/dev/null ) & )
            exec 3<&-
            if command -v setsid >/dev/null 2>&1; then exec setsid "$@"; fi
            trap '' INT
            exec "$@"
            """;

    private static final int STOP_SECONDS = 20;

    private final Command command;
    private final Process process;

    private Child(Command command, Process process) {
        this.command = command;
        this.process = process;
    }

    public static Child start(Command command) {
        List<String> line = Stream.concat(Stream.of("/bin/sh", "-c", LEASH, "leash"), command.line().stream())
                .toList();
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(command.log().toFile()));
        builder.environment().putAll(command.environment());
        try {
            return new Child(command, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot run " + command.line().getFirst(), e);
        }
    }

    public long pid() {
        return process.pid();
    }

    public boolean alive() {
        return process.isAlive();
    }

    public CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    /** Waits, and says whether the process has ended by then. */
    public boolean endsWithin(long milliseconds) {
        try {
            return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + command.log(), e);
        }
    }

    /** Whether it has ended, and by itself without an error. */
    public boolean succeeded() {
        return !process.isAlive() && process.exitValue() == 0;
    }

    /** Asks it to end, and kills it when it does not. */
    public void stop() {
        if (!process.isAlive()) {
            return;
        }
        signal(command.stopSignal());
        if (!endsWithin(TimeUnit.SECONDS.toMillis(STOP_SECONDS))) {
            kill();
        }
    }

    /** Lets it and what it started stand still, as on a machine that hangs, until {@link #resume()}. */
    public void pause() {
        signalAll("STOP");
    }

    public void resume() {
        signalAll("CONT");
    }

    /** SIGKILL to it and to what it started; returns when all are gone. */
    public void kill() {
        List<ProcessHandle> tree = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        tree.forEach(ProcessHandle::destroyForcibly);
        tree.forEach(Child::awaitEnd);
    }

    private static void awaitEnd(ProcessHandle handle) {
        try {
            handle.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("process " + handle.pid() + " does not end", e);
        }
    }

    private void signal(String name) {
        signal(name, Stream.of(process.toHandle()));
    }

    private void signalAll(String name) {
        signal(name, Stream.concat(Stream.of(process.toHandle()), process.descendants()));
    }

    private void signal(String name, Stream<ProcessHandle> receivers) {
        List<String> line = new ArrayList<>(List.of("/bin/kill", "-s", name));
        receivers.forEach(receiver -> line.add(Long.toString(receiver.pid())));
        try {
            new ProcessBuilder(line).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot signal process " + process.pid(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
