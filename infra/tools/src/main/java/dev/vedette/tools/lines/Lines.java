package dev.vedette.tools.lines;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** Answers line by line, a few lines ahead, so that all cores work and memory stays bounded. */
public final class Lines {

    private static final int AHEAD = 32;

    private Lines() {}

    /** From standard input to standard output. */
    public static void run(UnaryOperator<String> answer) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8), 1 << 16);
                Writer out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), 1 << 16)) {
            run(in, out, answer);
        }
    }

    public static void run(BufferedReader in, Writer out, UnaryOperator<String> answer) throws IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        Deque<CompletableFuture<String>> ahead = new ArrayDeque<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(cores)) {
            in.lines().filter(input -> !input.isBlank()).forEach(input -> {
                ahead.addLast(CompletableFuture.supplyAsync(() -> answer.apply(input), pool));
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
