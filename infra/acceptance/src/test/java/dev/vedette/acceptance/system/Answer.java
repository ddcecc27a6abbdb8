package dev.vedette.acceptance.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/** An answer of the API. */
public record Answer(int status, String contentType, HttpHeaders headers, JsonNode body) {

    public String etag() {
        return headers.firstValue("ETag").orElseThrow(() -> new AssertionError("No ETag in " + this));
    }

    public String id() {
        return body.path("id").asText();
    }

    /** The body of an answer that must be a success. */
    public JsonNode ok() {
        if (status < 200 || status > 299) {
            throw new AssertionError("Expected a success, got " + status + ": " + body);
        }
        return body;
    }
}
