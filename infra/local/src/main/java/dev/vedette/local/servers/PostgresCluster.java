package dev.vedette.local.servers;

import dev.vedette.local.place.Folders;
import dev.vedette.local.process.Child;
import dev.vedette.local.process.Command;
import dev.vedette.local.process.ServerFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A fresh cluster: made aside and moved into place, so that a crash leaves a whole one or none. */
final class PostgresCluster {

    private PostgresCluster() {}

    static void create(Path cluster, Path log, String superuserPassword) {
        Path making = cluster.resolveSibling("cluster-making");
        Path passwordFile = cluster.resolveSibling("password");
        try {
            Files.createDirectories(making);
            Folders.clear(making);
            Files.deleteIfExists(passwordFile);
            Files.createFile(
                    passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(passwordFile, superuserPassword);
            initdb(making, log, passwordFile);
            Files.delete(passwordFile);
            Files.move(making, cluster, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a database cluster in " + cluster, e);
        }
    }

    private static void initdb(Path folder, Path log, Path passwordFile) {
        List<String> line = new ArrayList<>(unprivileged());
        line.add(PostgresBinaries.unpacked().resolve("bin/initdb").toString());
        line.addAll(List.of("-D", folder.toString(), "-U", PostgresRoles.SUPERUSER, "--pwfile=" + passwordFile));
        line.addAll(List.of("--auth=scram-sha-256", "--encoding=UTF8", "--locale=C"));
        Child initdb = Child.start(Command.of(line, Map.of("TZ", "UTC"), log));
        if (!initdb.endsWithin(TimeUnit.MINUTES.toMillis(2)) || !initdb.succeeded()) {
            initdb.kill();
            throw new ServerFailed("postgres", "could not make its cluster", log);
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is nobody. */
    static List<String> unprivileged() {
        return System.getProperty("user.name").equals("root") ? List.of("unshare", "-U") : List.of();
    }
}
