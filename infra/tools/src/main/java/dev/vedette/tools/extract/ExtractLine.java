package dev.vedette.tools.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vedette.extraction.Extraction;
import dev.vedette.extraction.Extractor;
import dev.vedette.extraction.Page;
import dev.vedette.tools.lines.LineAnswer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** What a line asks for, and what the answer says. */
final class ExtractLine implements LineAnswer.Step {

    private final JsonMapper json = new JsonMapper();
    private final Extractor extractor;

    ExtractLine(Extractor extractor) {
        this.extractor = extractor;
    }

    @Override
    public void answer(JsonNode input, ObjectNode out) {
        Extraction found = extract(input);
        out.put("title", found.title());
        out.put("text", found.text());
        out.put("author", found.author());
        out.put("date", date(found.published(), found.offset()));
        out.put("modified", date(found.modified(), found.offset()));
        out.put("lang", found.language());
        out.put("canonicalUrl", found.canonicalUrl());
        out.put("site", found.site());
        out.put("image", found.image());
        out.set("captions", json.valueToTree(found.captions()));
        out.set("tags", json.valueToTree(found.tags()));
        out.put("section", found.section());
        out.put("truncated", found.truncated());
        out.put("article", found.article());
    }

    private Extraction extract(JsonNode input) {
        String url = input.path("url").textValue();
        if (input.path("html_b64").isTextual()) {
            String charset = input.path("charset").textValue();
            byte[] body = Base64.getDecoder().decode(input.path("html_b64").textValue());
            return extractor.extract(new Page(body, charset == null ? null : "text/html; charset=" + charset, url));
        }
        if (input.path("html").isTextual()) {
            return extractor.extract(input.path("html").textValue(), url);
        }
        if (input.path("text").isTextual()) {
            return extractor.extractText(input.path("text").textValue());
        }
        throw new IllegalArgumentException("give html_b64, html or text");
    }

    private static @Nullable String date(@Nullable Instant instant, @Nullable ZoneOffset offset) {
        return instant == null
                ? null
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        instant.atOffset(offset == null ? ZoneOffset.UTC : offset));
    }
}
