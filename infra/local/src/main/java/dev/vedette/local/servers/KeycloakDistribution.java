package dev.vedette.local.servers;

import dev.vedette.local.place.Cache;
import dev.vedette.local.place.Home;
import dev.vedette.local.process.Child;
import dev.vedette.local.process.Command;
import dev.vedette.local.process.ServerFailed;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Keycloak unpacked and built for our options, once for the user: the build takes longer than a start. */
final class KeycloakDistribution {

    private static final List<String> BUILD =
            List.of("build", "--db=postgres", "--http-relative-path=/auth", "--health-enabled=true");

    /** After a restart of the database its old connections are dead: none may be lent before it was tried. */
    private static final String QUARKUS = "quarkus.datasource.jdbc.validate-on-borrow=true\n";

    private KeycloakDistribution() {}

    /** The folder with {@code bin/kc.sh}. */
    static Path built(Path log) {
        Path zip = Path.of(Home.find().dependencies("keycloak"));
        String name = zip.getFileName().toString().replace("-quarkus-dist", "").replace(".zip", "");
        // Other options are another build.
        String options = Integer.toHexString(BUILD.hashCode() * 31 + QUARKUS.hashCode());
        return Cache.get(name + "-" + options, folder -> {
            unzip(zip, folder);
            Files.writeString(folder.resolve("conf").resolve("quarkus.properties"), QUARKUS);
            build(folder, log);
        });
    }

    static Map<String, String> environment() {
        return Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "JAVA_OPTS_KC_HEAP",
                "-Xms64m -Xmx400m",
                // It starts faster with the quick compiler, and signing in is not what loads a machine.
                "JAVA_OPTS_APPEND",
                String.join(" ", "-XX:TieredStopAtLevel=1", String.join(" ", Command.javaOptions())));
    }

    private static void build(Path folder, Path log) {
        List<String> line = Stream.concat(Stream.of(folder.resolve("bin/kc.sh").toString()), BUILD.stream())
                .toList();
        Child build = Child.start(Command.of(line, environment(), log));
        if (!build.endsWithin(TimeUnit.MINUTES.toMillis(5)) || !build.succeeded()) {
            build.kill();
            throw new ServerFailed("keycloak", "could not be built", log);
        }
    }

    /** Leaves out the folder that everything in the archive is under. */
    private static void unzip(Path archive, Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve(
                                entry.getName().substring(entry.getName().indexOf('/') + 1))
                        .normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("the archive leaves its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.resolve("..").normalize());
                    Files.copy(zip, target);
                }
            }
        }
        Files.setPosixFilePermissions(folder.resolve("bin/kc.sh"), PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
