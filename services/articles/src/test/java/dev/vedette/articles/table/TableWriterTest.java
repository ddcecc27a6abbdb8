package dev.vedette.articles.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.articles.index.SampleArticles;
import dev.vedette.contracts.EventIds;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableWriterTest {

    private static final Instant LISTED = Instant.parse("2026-11-01T22:30:00Z");
    private static final List<Column> TWO = List.of(Column.ID, Column.TITLE);
    private static final UUID ID = EventIds.of("row", 1);

    @Test
    void csv_has_a_mark_a_head_and_a_row_for_each_article() {
        var csv = text(Format.CSV, Column.USUAL, new Row(article("Bridge open"), List.of("Bridges", "Odesa")));

        assertThat(csv)
                .isEqualTo("\uFEFFid,time,published,title,source,site,language,country,author,topics,url,story\r\n"
                        + ID + ",2026-11-01T22:30:00Z,,Bridge open,The Herald,herald.example,en,UA,,Bridges; Odesa,"
                        + "https://herald.example/" + ID + "," + ID + "\r\n");
    }

    @Test
    void csv_quotes_what_would_end_a_cell_and_ends_rows_alone_by_crlf() {
        var csv = text(Format.CSV, TWO, row("Says \"no\", and\r\ngoes\ron"));

        assertThat(csv).endsWith(ID + ",\"Says \"\"no\"\", and\ngoes\non\"\r\n");
        assertThat(csv.split("\r\n")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "\n=1", "\uFF1D1"})
    void csv_makes_no_formula_of_a_text(String title) {
        assertThat(text(Format.CSV, TWO, row(title))
                        .split("\r\n")[1]
                        .substring(ID.toString().length() + 1))
                .matches("(?s)\"?'.*");
    }

    @Test
    void csv_that_goes_on_has_no_head() {
        var table = new Table(TWO, ZoneOffset.UTC, true);
        assertThat(new String(written(Format.CSV, table, List.of(row("Next"))), UTF_8))
                .isEqualTo(ID + ",Next\r\n");
    }

    @Test
    void json_is_one_array_or_a_line_a_row() {
        var rows = new Row[] {row("One"), row("Two\n\"and\" a half")};

        var array = new JsonArray(text(Format.JSON, Column.USUAL, rows));
        var lines = text(Format.NDJSON, Column.USUAL, rows).split("\n");

        assertThat(array).hasSize(2);
        assertThat(lines).hasSize(2);
        assertThat(array.getJsonObject(1)).isEqualTo(new JsonObject(lines[1]));
        assertThat(array.getJsonObject(1).getString("title")).isEqualTo("Two\n\"and\" a half");
        assertThat(array.getJsonObject(0).getJsonArray("topics")).isEmpty();
        assertThat(array.getJsonObject(0).containsKey("author")).isTrue();
        assertThat(new JsonArray(text(Format.JSON, TWO))).isEmpty();
        assertThat(text(Format.NDJSON, TWO)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void pages_make_the_same_file_as_one(Format format) {
        var writer = format.writer(new Table(TWO, ZoneOffset.UTC, false));
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(writer.begin());
        for (var title : List.of("One", "Two", "Three")) {
            bytes.writeBytes(writer.rows(List.of(row(title))));
        }
        bytes.writeBytes(writer.rows(List.of()));
        bytes.writeBytes(writer.end(false));

        var whole =
                written(format, new Table(TWO, ZoneOffset.UTC, false), List.of(row("One"), row("Two"), row("Three")));
        if (format == Format.XLSX) {
            assertThat(Sheets.rows(bytes.toByteArray(), 1))
                    .isEqualTo(Sheets.rows(whole, 1))
                    .hasSize(4);
        } else {
            assertThat(bytes.toByteArray()).isEqualTo(whole);
        }
    }

    @Test
    void a_workbook_has_texts_and_times_of_the_zone() {
        var table = new Table(List.of(Column.ID, Column.TIME, Column.TITLE), ZoneId.of("Europe/Kyiv"), false);

        var rows = Sheets.rows(written(Format.XLSX, table, List.of(row("=1+1 <b>& more"))), 1);

        assertThat(rows.getFirst()).containsExactly("id", "time (Europe/Kyiv)", "title");
        // Days since 1900, as Excel counts them: half past midnight on the 2nd.
        assertThat(rows.get(1)).first().isEqualTo(ID.toString());
        assertThat(Double.parseDouble(rows.get(1).get(1))).isBetween(46_328.02, 46_328.03);
        assertThat(rows.get(1).get(2)).isEqualTo("=1+1 &lt;b&gt;&amp; more");
    }

    @Test
    void a_workbook_says_what_it_leaves_out() {
        var longTitle = "x".repeat(XlsxWriter.LONGEST - 1) + "\uD83D\uDE80 launch";
        var table = new Table(TWO, ZoneOffset.UTC, false);

        var whole = written(Format.XLSX, table, List.of(row("Short")));
        var writer = Format.XLSX.writer(table);
        var cut = joined(writer.begin(), writer.rows(List.of(row(longTitle), row("Short"))), writer.end(true));

        assertThat(Sheets.parts(whole)).doesNotContainKey("xl/worksheets/sheet2.xml");
        assertThat(Sheets.rows(cut, 1).get(1).get(1)).hasSize(XlsxWriter.LONGEST - 1);
        assertThat(Sheets.rows(cut, 2).stream().flatMap(List::stream))
                .satisfiesExactly(
                        more -> assertThat(more).contains("more articles than these 2"),
                        texts -> assertThat(texts).contains("1 texts are cut"));
    }

    private static String text(Format format, List<Column> columns, Row... rows) {
        return new String(written(format, new Table(columns, ZoneOffset.UTC, false), List.of(rows)), UTF_8);
    }

    private static byte[] written(Format format, Table table, List<Row> rows) {
        var writer = format.writer(table);
        return joined(writer.begin(), writer.rows(rows), writer.end(false));
    }

    private static byte[] joined(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        Stream.of(parts).forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    private static Row row(String title) {
        return new Row(article(title), List.of());
    }

    private static dev.vedette.articles.archive.Article article(String title) {
        return SampleArticles.of(ID, title, 1, LISTED);
    }
}
