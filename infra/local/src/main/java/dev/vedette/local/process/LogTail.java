package dev.vedette.local.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The last lines of a log, without reading all of it. */
public final class LogTail {

    private static final int BYTES_A_LINE = 400;

    private LogTail() {}

    public static String of(Path log, int lines) {
        if (!Files.exists(log)) {
            return "(no log)";
        }
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long start = Math.max(0, file.length() - (long) lines * BYTES_A_LINE);
            byte[] end = new byte[(int) (file.length() - start)];
            file.seek(start);
            file.readFully(end);
            List<String> read = new String(end, StandardCharsets.UTF_8).lines().toList();
            return String.join("\n", read.subList(Math.max(0, read.size() - lines), read.size()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + log, e);
        }
    }
}
