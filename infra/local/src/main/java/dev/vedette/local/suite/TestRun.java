package dev.vedette.local.suite;

import dev.vedette.local.browser.Browser;
import dev.vedette.local.browser.NoBrowserException;
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

    /** Maven's own libraries use what Java 25 warns of; older JDKs do not know the option, so it is in no file. */
    private static final String QUIET = "--sun-misc-unsafe-memory-access=allow";

    private TestRun() {}

    /** @param full at the lengths the figures are taken at */
    public static int run(boolean full) {
        if (!hasBrowser()) {
            return 1;
        }
        Path root = Home.find().root();
        Reports.clear(root);
        int exit = build(root, full);
        Reports.Count count = Reports.count(root);
        System.out.printf("%d passed, %d failed, %d skipped%n", count.passed(), count.failed(), count.skipped());
        return exit == 0 && count.failed() == 0 ? 0 : 1;
    }

    /** What is missing is told now, not after everything else has passed. */
    private static boolean hasBrowser() {
        try {
            System.err.println("browser: " + Browser.find().program());
            return true;
        } catch (NoBrowserException missing) {
            System.err.println("vedette: " + missing.getMessage());
            return false;
        }
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
            builder.environment().merge("MAVEN_OPTS", QUIET, (given, ours) -> given + " " + ours);
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
