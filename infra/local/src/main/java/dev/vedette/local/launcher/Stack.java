package dev.vedette.local.launcher;

import dev.vedette.local.servers.LocalServer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The parts of a running Vedette, in the order in which they depend on each other. */
public final class Stack implements AutoCloseable {

    /** Hears what happens while parts start and stop; called by several threads. */
    public interface Listener {
        void starting(String part);

        void started(String part, long milliseconds);
    }

    /** A part and the names of those that must answer before it starts; unknown names are elsewhere and ignored. */
    record Part(LocalServer server, List<String> after) {}

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final String publicUrl;

    Stack(List<Part> parts, String publicUrl) {
        parts.forEach(part -> this.parts.put(part.server().name(), part));
        this.publicUrl = publicUrl;
    }

    public String publicUrl() {
        return publicUrl;
    }

    public List<LocalServer> servers() {
        return parts.values().stream().map(Part::server).toList();
    }

    /** A part by its name: postgres, kafka, mongodb, opensearch, mail, keycloak, sources … gateway, newsroom. */
    public LocalServer part(String name) {
        Part part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("there is no part " + name + "; there are " + parts.keySet());
        }
        return part.server();
    }

    public boolean has(String name) {
        return parts.containsKey(name);
    }

    /** Starts all, each as soon as those before it answer. When one fails the others are stopped. */
    public void start(Listener listener) {
        Map<String, CompletableFuture<Void>> starts = new LinkedHashMap<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Part part : parts.values()) {
                CompletableFuture<?>[] before = part.after().stream()
                        .map(starts::get)
                        .filter(start -> start != null)
                        .toArray(CompletableFuture[]::new);
                // What needs nothing from others (unpacking, building) need not wait for them.
                CompletableFuture<Void> prepared = CompletableFuture.runAsync(part.server()::prepare, threads);
                starts.put(
                        part.server().name(),
                        CompletableFuture.allOf(before)
                                .thenCombine(prepared, (_, _) -> null)
                                .thenRunAsync(() -> start(part.server(), listener), threads));
            }
            CompletableFuture.allOf(starts.values().toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException failed) {
            close();
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private static void start(LocalServer server, Listener listener) {
        long began = System.nanoTime();
        listener.starting(server.name());
        server.start();
        listener.started(server.name(), (System.nanoTime() - began) / 1_000_000);
    }

    /** Stops all, those that use others first; within a rank at once. */
    @Override
    public void close() {
        List<LocalServer> users = parts.values().stream()
                .filter(part -> !part.after().isEmpty())
                .map(Part::server)
                .toList()
                .reversed();
        List<LocalServer> used = parts.values().stream()
                .filter(part -> part.after().isEmpty())
                .map(Part::server)
                .toList();
        stop(users);
        stop(used);
    }

    private static void stop(List<LocalServer> servers) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            servers.forEach(server -> threads.execute(server::close));
        }
    }
}
