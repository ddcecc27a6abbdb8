package dev.vedette.tools.extract;

import dev.vedette.extraction.Extractor;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** {@code ./vedette extract}: pages as JSON lines in, articles as JSON lines out, on all cores, in the same order. */
public final class ExtractTool {

    private static final int AHEAD = 32;

    private final ExtractLine line = new ExtractLine(new Extractor());

    public static void main(String[] args) throws IOException {
        PrintStream out = System.out;
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8), 1 << 16);
                Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16)) {
            new ExtractTool().run(in, writer);
        }
    }

    void run(BufferedReader in, Writer out) throws IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        Deque<CompletableFuture<String>> ahead = new ArrayDeque<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(cores)) {
            in.lines().filter(input -> !input.isBlank()).forEach(input -> {
                ahead.addLast(CompletableFuture.supplyAsync(() -> line.answer(input), pool));
                if (ahead.size() >= AHEAD) {
                    write(ahead.removeFirst(), out);
                }
            });
            while (!ahead.isEmpty()) {
                write(ahead.removeFirst(), out);
            }
        }
        out.flush();
    }

    private static void write(CompletableFuture<String> answer, Writer out) {
        try {
            out.write(answer.join());
            out.write('\n');
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
