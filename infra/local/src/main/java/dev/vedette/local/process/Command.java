package dev.vedette.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What to run.
 *
 * @param environment added to this process's own; secrets travel here, where other users cannot see them
 * @param log appended to
 * @param stopSignal asks the process to end in order: TERM or INT
 */
public record Command(List<String> line, Map<String, String> environment, Path log, String stopSignal) {

    public static Command of(List<String> line, Map<String, String> environment, Path log) {
        return new Command(List.copyOf(line), Map.copyOf(environment), log, "TERM");
    }

    public Command stoppedBy(String signal) {
        return new Command(line, environment, log, signal);
    }

    /** A Java program run by the JDK that runs this one; {@link #javaOptions} come after the flags, and so win. */
    public static List<String> java(List<String> flags, String... rest) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(flags);
        line.addAll(javaOptions());
        line.addAll(List.of(rest));
        return line;
    }

    /** What the user wants for every JVM of the stack: {@code VEDETTE_JAVA_OPTIONS}, with spaces between. */
    public static List<String> javaOptions() {
        String options =
                System.getenv().getOrDefault("VEDETTE_JAVA_OPTIONS", "").strip();
        return options.isEmpty() ? List.of() : List.of(options.split("\\s+"));
    }
}
