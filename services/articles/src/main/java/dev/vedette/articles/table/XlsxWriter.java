package dev.vedette.articles.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook with a sheet of rows, and a sheet of notes where something is left out. Texts stand in their cells and not in
 * the table of shared strings, which would grow with the rows; so they are also never taken for formulas.
 */
final class XlsxWriter implements TableWriter {

    /** As much as Excel holds: rows of a sheet, without the head. */
    static final int MOST_ROWS = 1_048_575;
    /** As much as Excel holds: UTF-16 units of a cell. */
    static final int LONGEST = 32_767;

    private static final int WIDTH = 24;
    private static final String TIME = "yyyy-mm-dd hh:mm:ss";

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final Workbook workbook = new Workbook(written, "Vedette", "1.0");
    private final Worksheet sheet = workbook.newWorksheet("Articles");
    private final Table table;
    private int next = 1;
    private long cutTexts;
    private boolean isFull;

    XlsxWriter(Table table) {
        this.table = table;
    }

    @Override
    public byte[] begin() {
        sheet.freezePane(0, 1);
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.width(column, WIDTH);
            sheet.inlineString(0, column, head(table.columns().get(column)));
            sheet.style(0, column).bold().set();
        }
        return flushed();
    }

    private String head(Column column) {
        boolean isTime = column == Column.TIME || column == Column.PUBLISHED;
        return isTime ? column.title() + " (" + table.zone() + ")" : column.title();
    }

    @Override
    public byte[] rows(List<Row> rows) {
        for (var row : rows) {
            if (next > MOST_ROWS) {
                isFull = true;
                break;
            }
            for (int column = 0; column < table.columns().size(); column++) {
                put(column, table.columns().get(column).of(row));
            }
            next++;
        }
        return flushed();
    }

    private void put(int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Instant time -> {
                sheet.value(next, column, time.atZone(table.zone()).toLocalDateTime());
                sheet.style(next, column).format(TIME).set();
            }
            case List<?> several ->
                text(column, several.stream().map(String::valueOf).collect(Collectors.joining("; ")));
            default -> text(column, value.toString());
        }
    }

    private void text(int column, String text) {
        if (text.length() <= LONGEST) {
            sheet.inlineString(next, column, text);
            return;
        }
        cutTexts++;
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        sheet.inlineString(next, column, text.substring(0, end));
    }

    @Override
    public byte[] end(boolean isCut) {
        try {
            sheet.finish();
            if (isCut || isFull || cutTexts > 0) {
                notes(isCut || isFull);
            }
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return taken();
    }

    private void notes(boolean isCut) throws IOException {
        var notes = workbook.newWorksheet("Notes");
        int line = 0;
        if (isCut) {
            notes.inlineString(
                    line++,
                    0,
                    "There are more articles than these %,d. Narrow the search, or go on after the last id."
                            .formatted(next - 1));
        }
        if (cutTexts > 0) {
            notes.inlineString(
                    line, 0, "%,d texts are cut: a cell of Excel holds %,d characters.".formatted(cutTexts, LONGEST));
        }
        notes.finish();
    }

    private byte[] flushed() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return taken();
    }

    private byte[] taken() {
        var bytes = written.toByteArray();
        written.reset();
        return bytes;
    }
}
