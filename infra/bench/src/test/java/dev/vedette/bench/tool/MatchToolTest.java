package dev.vedette.bench.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vedette.query.QueryIndex;
import dev.vedette.query.QueryParser;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchToolTest {

    @Test
    void each_line_of_an_article_is_answered_by_one_with_its_tags() throws IOException {
        QueryIndex topics = new QueryIndex();
        topics.put("kyiv", QueryParser.parse("Kyiv AND lang:en AND published:2026-11-20"));
        topics.put("photo", QueryParser.parse("caption:drone"));

        assertThat(answers(topics, """
                        {"id":1,"title":"Night over Kyiv","text":"","lang":"en-GB","date":"2026-11-20","captions":[{"text":"A drone","credit":"N. N."}],"other":{}}

                        {"id":"b","title":"Lviv","text":"Calm."}
                        no JSON
                        """))
                .containsExactly(
                        "{\"id\":1,\"tags\":[{\"topic\":\"kyiv\",\"salience\":1.0,\"prominence\":\"main\",\"evidence\":"
                                + "[{\"field\":\"title\",\"start\":11,\"end\":15,\"text\":\"Kyiv\"}]},"
                                + "{\"topic\":\"photo\",\"salience\":0.0,\"prominence\":\"passing\",\"evidence\":[]}]}",
                        "{\"id\":\"b\",\"tags\":[]}",
                        "{\"error\":\"this line is no article: Unrecognized token 'no': was expecting (JSON String, Number,"
                                + " Array, Object or token 'null', 'true' or 'false')\"}");
    }

    private static String[] answers(QueryIndex topics, String lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MatchTool(topics, new PrintStream(out, true, StandardCharsets.UTF_8))
                .run(new BufferedReader(new StringReader(lines)));
        return out.toString(StandardCharsets.UTF_8).split("\n");
    }

    @Test
    void a_query_that_does_not_parse_is_named_with_its_line_and_the_place_in_it(@TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("topics"), """
                {"id":"a","query":"kyiv"}
                {"id":"b","query":"kyiv OR (lviv"}
                """);

        assertThatThrownBy(() -> TopicsFile.read(file))
                .isInstanceOf(TopicsFile.WrongLine.class)
                .hasMessage("line 2: at 8: This bracket is not closed. Write instead: kyiv OR (lviv)");
    }

    @Test
    void topics_that_name_lists_nobody_gave_are_refused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("topics"), "{\"id\":\"a\",\"query\":\"@kyiv\"}\n");

        assertThatThrownBy(() -> TopicsFile.read(file))
                .isInstanceOf(TopicsFile.WrongLine.class)
                .hasMessage("line 1: unresolved word list kyiv");
    }
}
