package dev.vedette.bench.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** One article of a labelled set. */
record LabelledArticle(String id, String title, String text, String language) {

    static LabelledArticle of(String id, JsonNode article, String language) {
        return new LabelledArticle(
                id, article.path("title").asText(""), article.path("text").asText(""), language);
    }

    /** The lines of a gzipped file of JSON lines. */
    static List<JsonNode> lines(Path file) throws IOException {
        JsonMapper json = new JsonMapper();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            List<JsonNode> lines = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(json.readTree(line));
            }
            return lines;
        }
    }
}
