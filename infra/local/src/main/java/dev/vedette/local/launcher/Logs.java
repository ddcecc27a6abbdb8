package dev.vedette.local.launcher;

import dev.vedette.local.process.LogTail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code ./vedette logs}: the end of each log, or more of one. */
public final class Logs {

    private static final int LINES_OF_EACH = 10;
    private static final int LINES_OF_ONE = 200;

    private Logs() {}

    public static int print(Path data, @Nullable String part) {
        Path folder = data.resolve("logs");
        List<String> parts = parts(folder);
        if (part == null) {
            parts.forEach(name -> System.out.println(
                    "==> " + name + "\n" + LogTail.of(folder.resolve(name + ".log"), LINES_OF_EACH) + "\n"));
            return 0;
        }
        if (!parts.contains(part)) {
            System.err.println("vedette: there is no log of " + part + "; there are " + String.join(", ", parts));
            return 1;
        }
        System.out.println(LogTail.of(folder.resolve(part + ".log"), LINES_OF_ONE));
        return 0;
    }

    private static List<String> parts(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".log"))
                    .map(name -> name.substring(0, name.length() - ".log".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }
}
