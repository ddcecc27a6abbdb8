package dev.vedette.bench.training;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The texts found for pages, by set and page, for a closer look at what went wrong. */
final class FoundTexts {

    private final JsonMapper json = new JsonMapper();
    private final ObjectNode sets = json.createObjectNode();

    void add(String set, String id, String text) {
        sets.withObjectProperty(set).putObject(id).put("text", text);
    }

    void write(@Nullable String file) throws IOException {
        if (file != null) {
            json.writeValue(new File(file), sets);
        }
    }
}
