package dev.vedette.bench.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A page with known text or known facts. */
public record BenchPage(
        String set,
        String id,
        Path file,
        @Nullable String url,
        @Nullable String charset,
        JsonNode expected) {

    /** The pages of a set, none where the folder does not hold it. */
    public static List<BenchPage> of(Path data, String set) throws IOException {
        Path cases = data.resolve(set).resolve("cases.json");
        List<BenchPage> pages = new ArrayList<>();
        if (Files.exists(cases)) {
            for (JsonNode one : new JsonMapper().readTree(cases.toFile())) {
                pages.add(new BenchPage(
                        set,
                        one.path("id").asText(),
                        data.resolve(one.path("file").asText()),
                        one.path("url").textValue(),
                        one.path("charset").textValue(),
                        one.path("expected")));
            }
        }
        return pages;
    }

    public byte[] body() {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public @Nullable String contentType() {
        return charset == null ? null : "text/html; charset=" + charset;
    }

    /** The texts of a list that is expected. */
    public List<String> list(String field) {
        List<String> texts = new ArrayList<>();
        expected.path(field).forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** A text that is expected; empty where none is. */
    public String text(String field) {
        return expected.path(field).asText("");
    }

    /** The site, roughly: the last two labels of the host; of an archived page those of the original. */
    public String site() {
        if (url == null || !url.startsWith("http")) {
            return id;
        }
        String original = url.replaceFirst("^https?://web\\.archive\\.org/web/\\d+[a-z_]*/", "");
        try {
            String host = URI.create(original.replaceFirst("[?#].*$", "")).getHost();
            String[] labels = host == null ? new String[] {id} : host.split("\\.");
            return String.join(".", Arrays.asList(labels).subList(Math.max(0, labels.length - 2), labels.length));
        } catch (IllegalArgumentException odd) {
            return id;
        }
    }
}
