package dev.vedette.articles.index.bulk;

import io.vertx.core.json.JsonObject;
import java.util.Set;

/** What OpenSearch says to one entry of a bulk. */
sealed interface Verdict {

    /** Written; or the index has that version or a later one; or there was nothing to delete. */
    record Done() implements Verdict {}

    /** Not now: there is too much to do, a shard is away, writing is blocked, or the index is gone. */
    record Later(String reason, boolean isMissing) implements Verdict {}

    /** Never. */
    record Refused(String reason) implements Verdict {}

    int NOT_FOUND = 404;
    int CONFLICT = 409;
    /** Rights, missing indices, time-outs, load: all of them pass, or are an operator's to mend. */
    Set<Integer> PASSING = Set.of(401, 403, NOT_FOUND, 408, 429);

    int LONGEST = 300;

    /** Reads an item of the answer to a bulk. */
    static Verdict of(JsonObject item) {
        var answer = (JsonObject) item.iterator().next().getValue();
        int status = answer.getInteger("status");
        var error = answer.getJsonObject("error");
        if (status / 100 == 2 || status == CONFLICT || status == NOT_FOUND && error == null) {
            return new Done();
        }
        var reason = reason(status, error == null ? new JsonObject() : error);
        return PASSING.contains(status) || status >= 500 ? new Later(reason, status == NOT_FOUND) : new Refused(reason);
    }

    /** Without the part of the document that OpenSearch likes to show. */
    private static String reason(int status, JsonObject error) {
        var said = error.getString("type") + ": " + error.getString("reason");
        int preview = said.indexOf("Preview of");
        return "OpenSearch answers " + status + ", "
                + said.substring(0, preview < 0 ? Math.min(said.length(), LONGEST) : Math.min(preview, LONGEST));
    }
}
