package dev.vedette.local.launcher;

import dev.vedette.local.demo.Demo;
import dev.vedette.local.place.DataFolder;
import dev.vedette.local.place.DataFormat;
import dev.vedette.local.servers.MailServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** {@code ./vedette up}: starts the stack, says where it is, and stays until it is told to end. */
public final class Up {

    private static final String MAIL_PART = "mail";

    private final Path data;
    private final boolean demo;
    private final StateFile state;
    private final Progress progress = new Progress(System.err);

    public Up(Path data, boolean demo) {
        this.data = data;
        this.demo = demo;
        this.state = new StateFile(data);
    }

    public int run() {
        try (FileChannel lockFile = lockFile();
                FileLock lock = lockFile.tryLock()) {
            if (lock == null) {
                progress.problem("already running with " + data + "; ./vedette down stops it");
                return 1;
            }
            return hasOurFormat() ? runAlone() : 1;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use " + data, e);
        }
    }

    private boolean hasOurFormat() {
        try {
            DataFormat.claim(data);
            return true;
        } catch (IllegalStateException refused) {
            progress.problem(String.valueOf(refused.getMessage()));
            return false;
        }
    }

    private FileChannel lockFile() throws IOException {
        Files.createDirectories(data);
        return FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private int runAlone() {
        Stack stack = StackPlan.of(data, System.getenv(), demo);
        Supervisor supervisor = new Supervisor(stack, progress, () -> state.write(stack, true));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stack, supervisor), "end"));
        try {
            stack.start(progress.telling(() -> state.write(stack, false)));
        } catch (RuntimeException failed) {
            if (!supervisor.ending()) {
                progress.problem(String.valueOf(failed.getMessage()));
            }
            return 1;
        }
        supervisor.watch();
        if (demo) {
            prepareDemo(stack);
        }
        state.write(stack, true);
        announce(stack);
        await();
        return 0;
    }

    private void end(Stack stack, Supervisor supervisor) {
        supervisor.end();
        progress.say("stopping");
        stack.close();
        state.remove();
        progress.say("stopped");
    }

    private void prepareDemo(Stack stack) {
        progress.say("making the samples of the demo");
        try {
            Demo.prepare(
                    stack.part("gateway").address(), stack.part("newsroom").address(), new DataFolder(data).secrets());
        } catch (RuntimeException failed) {
            progress.problem("the samples could not be made: " + failed.getMessage());
        }
    }

    private void announce(Stack stack) {
        System.out.println("ready: " + stack.publicUrl());
        if (stack.has("keycloak")) {
            System.out.println(
                    "sign in: ada / " + new DataFolder(data).secrets().password("ada"));
        }
        String mail = mailPage(stack);
        if (mail != null) {
            System.out.println("mail: " + mail);
        }
        System.out.flush();
    }

    private static @Nullable String mailPage(Stack stack) {
        return stack.has(MAIL_PART) && stack.part(MAIL_PART) instanceof MailServer mail ? mail.page() : null;
    }

    /** Ctrl-C and SIGTERM end the process, and with it this. */
    private static void await() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
