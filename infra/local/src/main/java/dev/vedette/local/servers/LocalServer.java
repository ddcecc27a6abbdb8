package dev.vedette.local.servers;

import dev.vedette.local.place.DataFolder;
import dev.vedette.local.process.Child;
import dev.vedette.local.process.Command;
import dev.vedette.local.process.ServerFailed;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A part of the local stack in a process of its own, on one port and one folder for its life. Not for use by several
 * threads at once, except that anyone may ask whether it runs.
 */
public abstract class LocalServer implements AutoCloseable {

    private static final long POLL_MILLIS = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final String name;
    private final DataFolder data;
    private volatile @Nullable Child child;

    protected LocalServer(String name, DataFolder data) {
        this.name = name;
        this.data = data;
    }

    /** What it is called in the data folder, in the logs and by {@code ./vedette logs}. */
    public final String name() {
        return name;
    }

    /** How clients reach it: {@code host:port}, or a URL where its clients want one. */
    public abstract String address();

    /** What must be there before the process starts. */
    public abstract void prepare();

    protected abstract Command command();

    protected abstract boolean answers();

    /** What is to be done once it answers, each time. */
    protected void settle() {}

    /** Starts it, if it does not run, and returns when it answers. */
    public final void start() {
        if (running()) {
            return;
        }
        prepare();
        Child started = Child.start(command());
        child = started;
        awaitAnswer(started);
        settle();
    }

    private void awaitAnswer(Child started) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (started.endsWithin(POLL_MILLIS)) {
                throw new ServerFailed(name, "did not start", log());
            }
            if (System.nanoTime() > deadline) {
                started.kill();
                throw new ServerFailed(name, "did not answer within " + PATIENCE.toSeconds() + " s", log());
            }
        }
    }

    /** Asks it to end in order and returns when it has. */
    public final void stop() {
        Child running = child;
        child = null;
        if (running != null) {
            running.stop();
        }
    }

    /** SIGKILL, and returns when it is gone. */
    public final void kill() {
        Child running = child;
        child = null;
        if (running != null) {
            running.kill();
        }
    }

    /** Lets it stand still: it keeps its port and its connections, and answers nothing until {@link #resume()}. */
    public final void pause() {
        Child running = child;
        if (running != null) {
            running.pause();
        }
    }

    public final void resume() {
        Child running = child;
        if (running != null) {
            running.resume();
        }
    }

    /** Stops it if it runs, and starts it on the same port and data. */
    public final void restart() {
        stop();
        start();
    }

    public final boolean running() {
        Child running = child;
        return running != null && running.alive();
    }

    /** The running process, if any. */
    public final @Nullable Child child() {
        return child;
    }

    public final Path log() {
        return data.log(name);
    }

    protected final DataFolder data() {
        return data;
    }

    protected final Path folder() {
        return data.part(name);
    }

    @Override
    public final void close() {
        stop();
    }
}
