package dev.vedette.local.launcher;

import java.io.PrintStream;
import java.util.Locale;

/** What a person sees on the terminal while things start, one line an event. */
final class Progress {

    private final PrintStream out;

    Progress(PrintStream out) {
        this.out = out;
    }

    void say(String line) {
        out.println("  " + line);
    }

    void problem(String line) {
        out.println("vedette: " + line);
    }

    /** Prints starts and stops, and tells someone else that something changed. */
    Stack.Listener telling(Runnable changed) {
        return new Stack.Listener() {
            @Override
            public void starting(String part) {
                say("starting " + part);
            }

            @Override
            public void started(String part, long milliseconds) {
                say(String.format(Locale.ROOT, "%-10s up after %.1f s", part, milliseconds / 1000.0));
                changed.run();
            }
        };
    }
}
