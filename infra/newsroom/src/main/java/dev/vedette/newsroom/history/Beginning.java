package dev.vedette.newsroom.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** When the demo first began, remembered in a file of the data folder. */
public final class Beginning {

    private static final String FILE = "began.txt";

    private Beginning() {}

    /** Now, where there is no folder. */
    public static Instant of(@Nullable Path data, Clock clock) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        if (data == null) {
            return now;
        }
        var file = data.resolve(FILE);
        try {
            if (Files.exists(file)) {
                return Instant.parse(Files.readString(file).strip());
            }
            Files.createDirectories(data);
            Files.writeString(file, now + "\n");
            return now;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
