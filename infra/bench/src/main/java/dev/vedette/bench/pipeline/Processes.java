package dev.vedette.bench.pipeline;

import dev.vedette.local.launcher.Stack;
import dev.vedette.local.servers.LocalServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** CPU time and memory of each part with what it started, as Linux tells them (proc(5)). */
final class Processes {

    /** Of the kernel's clock, which counts in hundredths of a second on every common Linux. */
    private static final long MILLIS_PER_TICK = 10;

    private static final int USER_TICKS = 11;
    private static final int SYSTEM_TICKS = 12;

    private final Stack stack;

    Processes(Stack stack) {
        this.stack = stack;
    }

    /** By part, since its start. */
    Map<String, Long> cpuMillis() {
        var all = new TreeMap<String, Long>();
        for (var server : stack.servers()) {
            all.put(server.name(), tree(server).mapToLong(Processes::cpuMillis).sum());
        }
        return all;
    }

    /** By part: the resident set of each process; memory that processes share counts for each. */
    Map<String, Long> megabytes() {
        var all = new TreeMap<String, Long>();
        for (var server : stack.servers()) {
            all.put(
                    server.name(),
                    tree(server).mapToLong(Processes::residentKilobytes).sum() / 1024);
        }
        return all;
    }

    private static Stream<ProcessHandle> tree(LocalServer server) {
        var child = server.child();
        return child == null
                ? Stream.empty()
                : ProcessHandle.of(child.pid()).stream()
                        .flatMap(root -> Stream.concat(Stream.of(root), root.descendants()));
    }

    private static long cpuMillis(ProcessHandle process) {
        var stat = read(process, "stat");
        // The second field is a name in brackets, which may hold spaces.
        var fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ");
        return fields.length <= SYSTEM_TICKS
                ? 0
                : (Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[SYSTEM_TICKS])) * MILLIS_PER_TICK;
    }

    private static long residentKilobytes(ProcessHandle process) {
        return read(process, "status")
                .lines()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    /** Empty where the process has ended, or the system is no Linux. */
    private static String read(ProcessHandle process, String name) {
        var file = Path.of("/proc", Long.toString(process.pid()), name);
        try {
            return Files.readString(file);
        } catch (NoSuchFileException ended) {
            return "";
        } catch (IOException e) {
            // Linux fails in the middle of a file too when its process ends.
            if (process.isAlive()) {
                throw new UncheckedIOException(file + " of a process that runs cannot be read", e);
            }
            return "";
        }
    }
}
