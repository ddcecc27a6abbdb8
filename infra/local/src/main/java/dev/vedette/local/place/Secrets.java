package dev.vedette.local.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;
import java.util.stream.Collectors;

/** Generated secrets, one a file that only its owner may read. A secret is made when first asked for. */
public final class Secrets {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    /** 40 letters of 56: more than 230 bits, and enough characters for a cookie key. */
    private static final int MACHINE_LENGTH = 40;
    /** 16 letters: 92 bits, and still typed by a person. */
    private static final int PERSON_LENGTH = 16;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    Secrets(Path folder) {
        this.folder = folder;
    }

    /** A secret between programs. */
    public String get(String name) {
        return get(name, MACHINE_LENGTH);
    }

    /** A password that a person types. */
    public String password(String user) {
        return get("password-" + user, PERSON_LENGTH);
    }

    private String get(String name, int length) {
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                keep(file, generate(length));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the secret " + name + " in " + folder, e);
        }
    }

    /** Written aside and moved, so that a crash leaves a whole secret or none. */
    private void keep(Path file, String secret) throws IOException {
        Files.createDirectories(folder, mode("rwx------"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        Path part = Files.createTempFile(folder, ".new-", "", mode("rw-------"));
        Files.writeString(part, secret + "\n");
        try {
            Files.createLink(file, part);
        } catch (FileAlreadyExistsException first) {
            // Another process was first; its secret is the one.
            return;
        } catch (UnsupportedOperationException noLinks) {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static FileAttribute<Set<PosixFilePermission>> mode(String mode) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode));
    }

    private static String generate(int length) {
        return RANDOM.ints(length, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
