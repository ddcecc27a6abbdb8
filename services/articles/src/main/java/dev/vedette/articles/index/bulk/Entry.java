package dev.vedette.articles.index.bulk;

import dev.vedette.articles.index.generations.Indices;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.core.buffer.Buffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written of an article to one index.
 *
 * @param source null to delete it there
 */
public record Entry(
        UUID id, String index, long version, @Nullable Buffer source) {

    int size() {
        return source == null ? 0 : source.length();
    }

    void appendTo(Buffer bulk) {
        var target = new JsonObject()
                .put("_index", Indices.writeAlias(index))
                .put("_id", id.toString())
                .put("version", version)
                .put("version_type", "external");
        var action = new JsonObject().put(source == null ? "delete" : "index", target);
        bulk.appendString(action.encode()).appendString("\n");
        if (source != null) {
            bulk.appendBuffer(source).appendString("\n");
        }
    }
}
