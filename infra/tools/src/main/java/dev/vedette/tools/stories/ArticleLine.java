package dev.vedette.tools.stories;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * An article as {@code ./vedette extract} writes it; other fields are ignored.
 *
 * @param id a text or number
 * @param date null where none is given
 */
record ArticleLine(
        JsonNode id,
        String title,
        String text,
        String language,
        @Nullable Instant date) {

    private static final JsonMapper JSON = new JsonMapper();

    /** @throws IllegalArgumentException when the line is no article; its message says why */
    static ArticleLine of(String line) {
        JsonNode article;
        try {
            article = JSON.readTree(line);
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException("this is no JSON: " + notJson.getOriginalMessage(), notJson);
        }
        if (!article.isObject()) {
            throw new IllegalArgumentException("an article is a JSON object");
        }
        JsonNode id = article.path("id");
        if (!(id.isTextual() && !id.textValue().isEmpty()) && !id.isNumber()) {
            throw new IllegalArgumentException("an article has an id, a text or a number");
        }
        return new ArticleLine(
                id, text(article, "title"), text(article, "text"), text(article, "lang"), date(text(article, "date")));
    }

    String key() {
        return id.asText();
    }

    private static String text(JsonNode article, String name) {
        JsonNode value = article.path(name);
        if (!value.isTextual() && !value.isNull() && !value.isMissingNode()) {
            throw new IllegalArgumentException(name + " must be a text");
        }
        return value.asText("");
    }

    private static @Nullable Instant date(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return typed.indexOf('T') < 0
                    ? LocalDate.parse(typed).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(typed).toInstant();
        } catch (DateTimeParseException notIso) {
            throw new IllegalArgumentException("date must be ISO-8601, such as 2026-11-28T09:30:00Z", notIso);
        }
    }
}
