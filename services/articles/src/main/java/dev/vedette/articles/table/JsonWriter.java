package dev.vedette.articles.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object a row, each on a line of its own. */
final class JsonWriter implements TableWriter {

    private final List<Column> columns;
    private final String start;
    private final String between;
    private final String end;
    private boolean isFirst = true;

    private JsonWriter(List<Column> columns, String start, String between, String end) {
        this.columns = columns;
        this.start = start;
        this.between = between;
        this.end = end;
    }

    static JsonWriter ofLines(List<Column> columns) {
        return new JsonWriter(columns, "", "", "");
    }

    static JsonWriter ofArray(List<Column> columns) {
        return new JsonWriter(columns, "[\n", ",", "]\n");
    }

    @Override
    public byte[] begin() {
        return start.getBytes(UTF_8);
    }

    @Override
    public byte[] rows(List<Row> rows) {
        var text = new StringBuilder();
        for (var row : rows) {
            text.append(isFirst ? "" : between).append(object(row)).append('\n');
            isFirst = false;
        }
        return text.toString().getBytes(UTF_8);
    }

    @Override
    public byte[] end(boolean isCut) {
        return end.getBytes(UTF_8);
    }

    private String object(Row row) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        columns.forEach(column -> object.put(column.title(), json(column.of(row))));
        return new JsonObject(object).encode();
    }

    private static @Nullable Object json(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case List<?> several -> new JsonArray(several);
            case Instant time -> time.toString();
            default -> value;
        };
    }
}
