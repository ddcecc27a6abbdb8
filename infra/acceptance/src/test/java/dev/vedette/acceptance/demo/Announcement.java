package dev.vedette.acceptance.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** What {@code ./vedette up} prints once it is ready. */
record Announcement(URI url, URI mail, String user, String password) {

    private static final Pattern READY = Pattern.compile("(?m)^ready: (\\S+)");
    private static final Pattern MAIL = Pattern.compile("(?m)^mail: +(\\S+)");
    private static final Pattern SIGN_IN = Pattern.compile("(?m)^sign in: +(\\S+) / (\\S+)");

    static Announcement await(Path log, Process launcher, Duration atMost) {
        awaitLines(log, launcher, atMost);
        var text = read(log);
        var signIn = SIGN_IN.matcher(text);
        if (!signIn.find()) {
            throw new IllegalStateException("`vedette up` named no sign-in:\n" + text);
        }
        return new Announcement(find(READY, text), find(MAIL, text), signIn.group(1), signIn.group(2));
    }

    private static void awaitLines(Path log, Process launcher, Duration atMost) {
        Awaitility.await("`vedette up` to be ready, see " + log)
                .atMost(atMost)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    if (!launcher.isAlive()) {
                        throw new IllegalStateException("`vedette up` ended:\n" + read(log));
                    }
                    var text = read(log);
                    return READY.matcher(text).find()
                            && SIGN_IN.matcher(text).find()
                            && MAIL.matcher(text).find();
                });
    }

    private static URI find(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("`vedette up` did not print " + pattern + ":\n" + text);
        }
        return URI.create(found.group(1));
    }

    private static String read(Path log) {
        try {
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
