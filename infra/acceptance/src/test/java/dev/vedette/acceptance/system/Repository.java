package dev.vedette.acceptance.system;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the checkout is. */
public final class Repository {

    private Repository() {}

    public static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("vedette"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("The script vedette is in no folder above");
            }
        }
        return folder;
    }
}
