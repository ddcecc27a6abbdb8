package dev.vedette.articles.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** RFC 4180: CRLF between rows and nowhere else. */
final class CsvWriter implements TableWriter {

    private static final String ROW_END = "\r\n";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?");
    private static final Pattern TO_QUOTE = Pattern.compile("[\",\\n]|^ | $");

    /** By these, spreadsheets take a text for a formula, which a publisher could make the reader's machine run. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20]");

    private final Table table;

    CsvWriter(Table table) {
        this.table = table;
    }

    @Override
    public byte[] begin() {
        return table.isContinued()
                ? new byte[0]
                : (BYTE_ORDER_MARK + line(table.columns().stream().map(Column::title))).getBytes(UTF_8);
    }

    @Override
    public byte[] rows(List<Row> rows) {
        return rows.stream().map(this::line).collect(Collectors.joining()).getBytes(UTF_8);
    }

    @Override
    public byte[] end(boolean isCut) {
        return new byte[0];
    }

    private String line(Row row) {
        return line(table.columns().stream().map(column -> cell(column.of(row))));
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(",")) + ROW_END;
    }

    private static String cell(@Nullable Object value) {
        var text = text(value);
        var harmless = FORMULA.matcher(text).find() ? "'" + text : text;
        var oneBreak = LINE_BREAK.matcher(harmless).replaceAll("\n");
        return TO_QUOTE.matcher(oneBreak).find() ? '"' + oneBreak.replace("\"", "\"\"") + '"' : oneBreak;
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> several -> several.stream().map(String::valueOf).collect(Collectors.joining("; "));
            default -> value.toString();
        };
    }
}
