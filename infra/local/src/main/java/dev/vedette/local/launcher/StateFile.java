package dev.vedette.local.launcher;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vedette.local.process.Child;
import dev.vedette.local.servers.LocalServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code state.json} in the data folder: what runs, so that other commands and tests find it. */
public final class StateFile {

    /**
     * A process; the start time, in milliseconds, tells it from a later one with the same id.
     *
     * @param address how clients reach it, empty for the launcher
     */
    public record Running(String name, long pid, long startedAt, String address) {

        static Running of(String name, long pid, String address) {
            return new Running(name, pid, startOf(ProcessHandle.of(pid)), address);
        }

        public boolean alive() {
            return handle().isPresent();
        }

        Optional<ProcessHandle> handle() {
            Optional<ProcessHandle> handle = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
            return handle.filter(found -> startOf(Optional.of(found)) == startedAt);
        }

        private static long startOf(Optional<ProcessHandle> handle) {
            return handle.flatMap(found -> found.info().startInstant())
                    .map(start -> start.toEpochMilli())
                    .orElse(0L);
        }
    }

    /** Everything the file says. */
    public record State(String publicUrl, boolean ready, Running launcher, List<Running> parts) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;

    public StateFile(Path data) {
        this.file = data.resolve("state.json");
    }

    public Optional<State> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(file.toFile(), State.class));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Replaces the file as a whole, so that a reader never sees half of it. */
    synchronized void write(Stack stack, boolean ready) {
        List<Running> parts = new ArrayList<>();
        for (LocalServer server : stack.servers()) {
            Child child = server.child();
            if (child != null) {
                parts.add(Running.of(server.name(), child.pid(), server.address()));
            }
        }
        Running launcher = Running.of("launcher", ProcessHandle.current().pid(), "");
        Path part = file.resolveSibling("state.json.part");
        try {
            Files.createDirectories(file.resolveSibling("."));
            JSON.writerWithDefaultPrettyPrinter()
                    .writeValue(part.toFile(), new State(stack.publicUrl(), ready, launcher, parts));
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    synchronized void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + file, e);
        }
    }
}
