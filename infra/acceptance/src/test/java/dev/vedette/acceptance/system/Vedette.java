package dev.vedette.acceptance.system;

import static org.awaitility.Awaitility.await;

import dev.vedette.newsroom.Newsroom;
import dev.vedette.newsroom.NewsroomPorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A running Vedette with an empty archive, a newsroom in this process, and the means to kill its parts. */
public final class Vedette {

    private static final Duration START = Duration.ofMinutes(8);

    private final Path data;
    private final Process launcher;
    private final Newsroom newsroom;
    private final Announcement announcement;

    private Vedette(Path data, Process launcher, Newsroom newsroom, Announcement announcement) {
        this.data = data;
        this.launcher = launcher;
        this.newsroom = newsroom;
        this.announcement = announcement;
    }

    /** The one system of this test run, started at the first call. */
    public static Vedette running() {
        return Holder.RUNNING;
    }

    public URI url() {
        return announcement.url();
    }

    public Newsroom newsroom() {
        return newsroom;
    }

    public Mailbox mailbox() {
        return new Mailbox(announcement.mail());
    }

    /** The public API as {@code user} may use it. */
    public Api as(String user) {
        return new Api(url(), new Tokens(url(), data).of(user));
    }

    public String password(String user) {
        return Secrets.read(data, "password-" + user);
    }

    /** Kills a part with SIGKILL; the launcher starts it again. */
    public void kill(String part) {
        var pid = Parts.pid(data, part);
        ProcessHandle.of(pid).orElseThrow(() -> new IllegalStateException(part + " is not running")).destroyForcibly();
        await("a new " + part).atMost(Duration.ofMinutes(2)).until(() -> Parts.pid(data, part) != pid);
    }

    /** Waits until every part answers again. */
    public void awaitReady() {
        await("all parts ready")
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(250))
                .ignoreExceptions()
                .until(() -> Parts.allReady(data));
    }

    private static Vedette start() {
        var newsroom = Newsroom.start(NewsroomPorts.free());
        var data = emptyFolder();
        try {
            var builder = new ProcessBuilder(Repository.root().resolve("vedette").toString(), "up", "--data", data.toString());
            builder.environment().put("VEDETTE_FENCE_ALLOW", String.join(",", newsroom.addresses()));
            builder.environment().put("VEDETTE_SOURCES_MIN_POLL", "1s");
            builder.redirectErrorStream(true).redirectOutput(log(data).toFile());
            var launcher = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(launcher, newsroom)));
            return new Vedette(data, launcher, newsroom, Announcement.await(log(data), launcher, START));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(Process launcher, Newsroom newsroom) {
        launcher.destroy();
        newsroom.close();
        try {
            launcher.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Path emptyFolder() {
        try {
            var target = Files.createDirectories(Repository.root().resolve("infra/acceptance/target"));
            return Files.createTempDirectory(target, "data-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path log(Path data) {
        return data.resolve("up.txt");
    }

    /** What the tests need of the newsroom, in the order of its sites. */
    public List<String> feeds() {
        return newsroom.sites().stream().map(site -> site.feedUrl()).toList();
    }

    boolean isAlive() {
        return launcher.isAlive();
    }

    private static final class Holder {
        private static final Vedette RUNNING = start();
    }
}
