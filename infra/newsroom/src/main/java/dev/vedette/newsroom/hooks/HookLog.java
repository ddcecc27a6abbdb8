package dev.vedette.newsroom.hooks;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** The file of received hooks, a JSON line each. */
final class HookLog implements AutoCloseable {

    private final JsonMapper json;
    private final Path file;
    private final FileChannel out;

    HookLog(Path folder, JsonMapper json) {
        this.json = json;
        this.file = folder.resolve("hooks.jsonl");
        try {
            Files.createDirectories(folder);
            this.out = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException unusable) {
            throw new UncheckedIOException("cannot write " + file, unusable);
        }
    }

    /** Reads what is there, and cuts a last line whose writer was killed in the middle of it. */
    List<ReceivedHook> read() {
        try {
            byte[] bytes = Files.readAllBytes(file);
            int end = bytes.length;
            while (end > 0 && bytes[end - 1] != '\n') {
                end--;
            }
            out.truncate(end).position(end);
            List<ReceivedHook> hooks = new ArrayList<>();
            for (String line :
                    new String(bytes, 0, end, StandardCharsets.UTF_8).lines().toList()) {
                hooks.add(json.readValue(line, ReceivedHook.class));
            }
            return hooks;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }

    synchronized void append(ReceivedHook hook) {
        try {
            ByteBuffer line = ByteBuffer.wrap((json.writeValueAsString(hook) + "\n").getBytes(StandardCharsets.UTF_8));
            while (line.hasRemaining()) {
                out.write(line);
            }
            out.force(false);
        } catch (IOException full) {
            throw new UncheckedIOException("cannot write " + file, full);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot close " + file, broken);
        }
    }
}
