package dev.vedette.bench.tool;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vedette.query.QueryException;
import dev.vedette.query.QueryIndex;
import dev.vedette.query.QueryParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Topics, one line of JSON each: {@code {"id","query"}}. */
public final class TopicsFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TopicsFile() {}

    /** A line that cannot be used; its message says why and where. */
    public static final class WrongLine extends Exception {
        private static final long serialVersionUID = 1L;

        WrongLine(int line, String reason) {
            super("line " + line + ": " + reason);
        }
    }

    public static QueryIndex read(Path file) throws IOException, WrongLine {
        QueryIndex topics = new QueryIndex();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                add(topics, lines.get(i), i + 1);
            }
        }
        return topics;
    }

    private static void add(QueryIndex topics, String line, int number) throws WrongLine {
        try {
            JsonNode topic = JSON.readTree(line);
            String id = topic.path("id").asText();
            String query = topic.path("query").asText();
            if (id.isEmpty() || query.isEmpty()) {
                throw new WrongLine(number, "a topic has an id and a query");
            }
            topics.put(id, QueryParser.parse(query));
        } catch (JsonProcessingException e) {
            throw new WrongLine(number, "this is no JSON: " + e.getOriginalMessage());
        } catch (QueryException | IllegalArgumentException e) {
            throw new WrongLine(number, String.valueOf(e.getMessage()));
        }
    }
}
