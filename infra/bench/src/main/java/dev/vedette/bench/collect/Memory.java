package dev.vedette.bench.collect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Memory of a process as Linux tells it (proc(5)); elsewhere nothing is known, and it is 0. */
record Memory(long residentMegabytes, long peakMegabytes) {

    private static final long KIB_PER_MIB = 1024;

    static Memory of(long pid) throws IOException {
        Path status = Path.of("/proc/" + pid + "/status");
        if (!Files.exists(status)) {
            return new Memory(0, 0);
        }
        List<String> lines = Files.readAllLines(status);
        return new Memory(megabytes(lines, "VmRSS:"), megabytes(lines, "VmHWM:"));
    }

    private static long megabytes(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KIB_PER_MIB)
                .findFirst()
                .orElse(0);
    }
}
