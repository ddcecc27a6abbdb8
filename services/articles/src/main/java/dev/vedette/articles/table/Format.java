package dev.vedette.articles.table;

import java.util.Locale;

/** How a table is written. */
public enum Format {
    /** RFC 4180, in UTF-8 with a byte order mark, by which Excel knows it. */
    CSV("text/csv; charset=utf-8"),
    /** An object a line. */
    NDJSON("application/x-ndjson"),
    /** One array. */
    JSON("application/json"),
    /** A workbook of Excel. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** As callers write it, and as files end. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public TableWriter writer(Table table) {
        return switch (this) {
            case CSV -> new CsvWriter(table);
            case NDJSON -> JsonWriter.ofLines(table.columns());
            case JSON -> JsonWriter.ofArray(table.columns());
            case XLSX -> new XlsxWriter(table);
        };
    }
}
