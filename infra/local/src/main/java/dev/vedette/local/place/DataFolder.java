package dev.vedette.local.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that survives restarts: one part a server, {@code logs} and {@code secrets}. */
public record DataFolder(Path root) {

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** The folder of one server, made if missing. */
    public Path part(String name) {
        return made(root.resolve(name));
    }

    public Path log(String name) {
        return made(root.resolve("logs")).resolve(name + ".log");
    }

    public Secrets secrets() {
        return new Secrets(root.resolve("secrets"));
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + folder, e);
        }
    }
}
