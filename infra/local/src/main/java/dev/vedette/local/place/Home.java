package dev.vedette.local.place;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The repository.
 *
 * @param root the folder with the script {@code vedette}
 */
public record Home(Path root) {

    /** {@code VEDETTE_HOME}, or the nearest folder above the working directory that has the script {@code vedette}. */
    public static Home find() {
        String named = System.getenv("VEDETTE_HOME");
        if (named != null && !named.isBlank()) {
            return new Home(Path.of(named).toAbsolutePath());
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = parent(folder)) {
            if (Files.isRegularFile(folder.resolve("vedette")) && Files.exists(folder.resolve("infra/local"))) {
                return new Home(folder);
            }
        }
        throw new IllegalStateException("not inside a vedette checkout; set VEDETTE_HOME to its root");
    }

    private static @Nullable Path parent(Path folder) {
        return folder.getParent();
    }

    /** What a server runs with: its own classes, then what its module depends on. */
    public String serverClassPath(String server) {
        Path target = root.resolve("infra/local/servers").resolve(server).resolve("target");
        return target.resolve("classes") + File.pathSeparator + dependencies(server);
    }

    /** The artifacts that the module of a server depends on, as its build wrote them down. */
    public String dependencies(String server) {
        Path file = root.resolve("infra/local/servers").resolve(server).resolve("target/classpath.txt");
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "infra/local/servers/" + server + " is not built: run mvn package in infra/local/servers", e);
        }
    }
}
