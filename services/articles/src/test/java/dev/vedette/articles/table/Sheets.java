package dev.vedette.articles.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** Reads what a workbook says, as text. */
public final class Sheets {

    private static final Pattern ROW = Pattern.compile("<row [^>]*>(.*?)</row>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<c r=\"([A-Z]+)\\d+\"[^>]*>(.*?)</c>", Pattern.DOTALL);

    private Sheets() {}

    /** Its parts by name, found by the directory at its end, as Excel finds them. */
    static Map<String, String> parts(byte[] workbook) {
        Map<String, String> parts = new TreeMap<>();
        try {
            var file = Files.createTempFile("workbook", ".xlsx");
            Files.write(file, workbook);
            try (var zip = new ZipFile(file.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    parts.put(
                            entry.getName(),
                            new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** The cells of a sheet that have something in them, row by row; the first sheet is 1. */
    public static List<List<String>> rows(byte[] workbook, int sheet) {
        List<List<String>> rows = new ArrayList<>();
        var row = ROW.matcher(parts(workbook).getOrDefault("xl/worksheets/sheet" + sheet + ".xml", ""));
        while (row.find()) {
            List<String> cells = new ArrayList<>();
            var cell = CELL.matcher(row.group(1));
            while (cell.find()) {
                cells.add(cell.group(2).replaceAll("<[^>]*>", ""));
            }
            rows.add(cells);
        }
        return rows;
    }
}
