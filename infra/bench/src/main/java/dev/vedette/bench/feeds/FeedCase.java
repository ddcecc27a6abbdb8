package dev.vedette.bench.feeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vedette.feeds.FeedDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A feed with known values; {@code core} ones count. */
record FeedCase(String id, String group, boolean core, JsonNode expected, FeedDocument document) {

    static List<FeedCase> in(Path data) throws IOException {
        List<FeedCase> cases = new ArrayList<>();
        for (JsonNode one : new JsonMapper().readTree(data.resolve("cases.json").toFile())) {
            cases.add(new FeedCase(
                    one.path("id").asText(),
                    one.path("group").asText(),
                    one.path("core").asBoolean(),
                    one.path("expected"),
                    document(one, data)));
        }
        return cases;
    }

    private static FeedDocument document(JsonNode one, Path data) throws IOException {
        Map<String, String> headers = new HashMap<>();
        one.path("headers")
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().asText()));
        return new FeedDocument(
                Files.readAllBytes(data.resolve(one.path("file").asText())),
                one.path("contentType").textValue(),
                headers,
                one.path("url").textValue());
    }

    boolean isHostile() {
        return group.endsWith("sanitize");
    }
}
