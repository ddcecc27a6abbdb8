package dev.vedette.local.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which form the stores of a data folder have. Before 1.0 a new form is not made from an old one: data of another form is
 * refused, and nothing of it is touched.
 */
public final class DataFormat {

    /** 2: all tags of a revision are one record, articles know their story; 1 had no file that says so. */
    private static final String CURRENT = "2";

    private DataFormat() {}

    /**
     * Marks an empty folder with the present form.
     *
     * @throws IllegalStateException where the data has another form; its message says what to do
     */
    public static void claim(Path data) {
        Path mark = data.resolve("format");
        try {
            Files.createDirectories(data);
            if (!Files.exists(mark) && !Files.exists(data.resolve("secrets"))) {
                Files.writeString(mark, CURRENT);
            }
            String found = Files.exists(mark) ? Files.readString(mark).strip() : "1";
            if (!found.equals(CURRENT)) {
                throw new IllegalStateException(
                        "the data in %s has form %s, and this version reads form %s only: start with --data and an empty folder, or remove it"
                                .formatted(data, found, CURRENT));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use " + data, e);
        }
    }
}
