package dev.vedette.local.process;

import java.nio.file.Path;

/** A process that did not start or ended by itself. The message carries the tail of its log. */
public final class ServerFailed extends RuntimeException {

    private static final int LINES = 25;

    public ServerFailed(String name, String what, Path log) {
        super(message(name, what, log));
    }

    /** Says what happened and shows the end of the log. */
    public static String message(String name, String what, Path log) {
        return "%s %s; the end of %s:%n%s".formatted(name, what, log, LogTail.of(log, LINES));
    }
}
