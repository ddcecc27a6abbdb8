package dev.vedette.local.launcher;

import dev.vedette.local.place.Home;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The command line.
 *
 * @param part of which logs are wanted; null means all
 */
public record Arguments(
        String command,
        Path data,
        boolean demo,
        boolean full,
        @Nullable String part) {

    public static final String USAGE = """
            usage: ./vedette up [--demo] [--data DIR]   start everything, until Ctrl-C
                   ./vedette status [--data DIR]        what runs, and where
                   ./vedette logs [PART] [--data DIR]   the end of the logs
                   ./vedette down [--data DIR]          stop what runs
                   ./vedette test [--full]              run all checks""";

    private static final Map<String, Set<String>> OPTIONS = Map.of(
            "up", Set.of("--demo", "--data"),
            "status", Set.of("--data"),
            "logs", Set.of("--data"),
            "down", Set.of("--data"),
            "test", Set.of("--full"));

    public static Arguments of(List<String> given) {
        Deque<String> rest = new ArrayDeque<>(given);
        String command = rest.isEmpty() ? "" : rest.pop();
        Set<String> options = OPTIONS.get(command);
        if (options == null) {
            throw new UsageException(command.isEmpty() ? "no command given" : "unknown command " + command);
        }
        Arguments read = new Arguments(command, Home.find().root().resolve("data"), false, false, null);
        while (!rest.isEmpty()) {
            read = read.with(rest.pop(), rest, options);
        }
        return read;
    }

    private Arguments with(String argument, Deque<String> rest, Set<String> options) {
        if (command.equals("logs") && part == null && !argument.startsWith("-")) {
            return new Arguments(command, data, demo, full, argument);
        }
        if (!options.contains(argument)) {
            throw new UsageException(command + " does not know " + argument);
        }
        return switch (argument) {
            case "--demo" -> new Arguments(command, data, true, full, part);
            case "--full" -> new Arguments(command, data, demo, true, part);
            default -> {
                String folder = rest.poll();
                if (folder == null) {
                    throw new UsageException("--data needs a folder");
                }
                yield new Arguments(command, Path.of(folder).toAbsolutePath(), demo, full, part);
            }
        };
    }
}
