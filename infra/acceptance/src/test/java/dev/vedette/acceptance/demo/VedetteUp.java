package dev.vedette.acceptance.demo;

import static org.awaitility.Awaitility.await;

import dev.vedette.local.place.Home;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** {@code ./vedette up --demo} as a process, with an empty data folder. */
final class VedetteUp implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(6);

    private final Process launcher;
    private final Announcement announcement;

    /** Enough to see that they are there; all thirty take minutes. */
    private static final String DAYS = "2";

    private VedetteUp(Process launcher, Announcement announcement) {
        this.launcher = launcher;
        this.announcement = announcement;
    }

    static VedetteUp demo() throws IOException {
        var data = Files.createTempDirectory(
                Files.createDirectories(Path.of("target").toAbsolutePath()), "demo-");
        var log = data.resolve("up.txt");
        var root = Home.find().root();
        var up = new ProcessBuilder(root.resolve("vedette").toString(), "up", "--demo", "--data", data.toString())
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        up.environment().put("VEDETTE_DEMO_DAYS", DAYS);
        var launcher = up.start();
        Runtime.getRuntime().addShutdownHook(new Thread(launcher::destroy));
        return new VedetteUp(launcher, Announcement.await(log, launcher, START));
    }

    URI url() {
        return announcement.url();
    }

    URI mail() {
        return announcement.mail();
    }

    String user() {
        return announcement.user();
    }

    String password() {
        return announcement.password();
    }

    List<ProcessHandle> processes() {
        return launcher.descendants().toList();
    }

    /** Asks it to end, as Ctrl-C does, and waits until it has. */
    @Override
    public void close() {
        launcher.destroy();
        await("`vedette up` to end").atMost(Duration.ofMinutes(1)).until(() -> !launcher.isAlive());
    }
}
