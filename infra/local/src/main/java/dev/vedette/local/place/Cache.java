package dev.vedette.local.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Unpacked servers, shared by all data folders and test runs of this user. Made once, whoever asks first. */
public final class Cache {

    /** Fills an empty folder. */
    @FunctionalInterface
    public interface Filling {
        void into(Path folder) throws IOException;
    }

    private Cache() {}

    /**
     * The folder {@code name}, filled on first use. Other processes wait meanwhile; a filling that was interrupted
     * starts over.
     */
    public static synchronized Path get(String name, Filling filling) {
        Path folder = root().resolve(name);
        Path done = root().resolve(name + ".done");
        try {
            Files.createDirectories(folder);
            try (FileChannel lock = FileChannel.open(
                            root().resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = lock.lock()) {
                if (!Files.exists(done)) {
                    Folders.clear(folder);
                    filling.into(folder);
                    Files.createFile(done);
                }
                held.release();
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack into " + folder, e);
        }
    }

    private static Path root() {
        String named = System.getenv("XDG_CACHE_HOME");
        Path caches =
                named == null || named.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(named);
        return caches.resolve("vedette");
    }
}
