package dev.vedette.bench.tool;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.vedette.query.Document;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article as {@code ./vedette extract} writes it, and what else may be known of it.
 *
 * @param date ISO-8601, with or without a time; {@code published} goes first
 * @param captions texts, or objects with a text
 */
record ArticleLine(
        @Nullable JsonNode id,
        @Nullable String title,
        @Nullable String text,
        @Nullable String author,
        @Nullable String date,
        @Nullable String published,
        @Nullable @JsonProperty("lang") String language,
        @Nullable String canonicalUrl,
        @Nullable String url,
        @Nullable String source,
        @Nullable String site,
        @Nullable String country,
        @Nullable List<JsonNode> captions,
        @Nullable List<String> collections) {

    Document document() {
        return new Document(
                title == null ? "" : title,
                text == null ? "" : text,
                author,
                source,
                site,
                language,
                country,
                canonicalUrl == null ? url : canonicalUrl,
                instant(published == null ? date : published),
                captions == null
                        ? List.of()
                        : captions.stream().map(ArticleLine::caption).toList(),
                collections == null ? List.of() : collections);
    }

    Map<String, Object> answer(String name, Object value) {
        Map<String, Object> answer = new LinkedHashMap<>();
        if (id != null) {
            answer.put("id", id);
        }
        answer.put(name, value);
        return answer;
    }

    private static String caption(JsonNode caption) {
        return caption.isTextual() ? caption.asText() : caption.path("text").asText();
    }

    /** What is no date leaves the article without one. */
    private static @Nullable Instant instant(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        try {
            return typed.indexOf('T') < 0
                    ? LocalDate.parse(typed).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(typed).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
