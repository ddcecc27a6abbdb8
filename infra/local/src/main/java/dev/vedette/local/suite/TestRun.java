package dev.vedette.local.suite;

import dev.vedette.local.place.Home;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code ./vedette test}: builds and checks everything, and says in one line how it went. */
public final class TestRun {

    /** Many tests wait for servers most of their time, so another module's may run meanwhile. */
    private static final String THREADS = "-T2";

    private TestRun() {}

    /** @param full at the lengths the figures are taken at */
    public static int run(boolean full) {
        Path root = Home.find().root();
        Reports.clear(root);
        int exit = build(root, full);
        Reports.Count count = Reports.count(root);
        System.out.printf("%d passed, %d failed, %d skipped%n", count.passed(), count.failed(), count.skipped());
        return exit == 0 && count.failed() == 0 ? 0 : 1;
    }

    private static int build(Path root, boolean full) {
        List<String> line =
                new ArrayList<>(List.of("mvn", "-B", "-ntp", "-Dstyle.color=never", "-fae", THREADS, "verify"));
        if (full) {
            line.add("-Dvedette.full=true");
        }
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(line).directory(root.toFile()).redirectErrorStream(true);
            // A test that runs ./vedette up must not build again inside the build.
            builder.environment().put("VEDETTE_BUILT", "yes");
            Process maven = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(maven::destroy, "stop-maven"));
            try (BufferedReader output = maven.inputReader(StandardCharsets.UTF_8)) {
                output.lines().flatMap(text -> BuildLine.shown(text).stream()).forEach(System.err::println);
            }
            return maven.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot run mvn", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
