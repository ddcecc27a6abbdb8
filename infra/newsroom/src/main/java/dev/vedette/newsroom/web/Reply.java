package dev.vedette.newsroom.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One answer. Its body is sent with a Content-Length, so connections stay open. */
public record Reply(int status, Map<String, String> headers, byte[] body, Sending sending) {

    /** How the body goes out. */
    public enum Sending {
        WHOLE,
        /** A byte now and then. */
        DRIPPING,
        /** Half of it, and then nothing. */
        STALLING,
        /** Half of it, and then the connection ends. */
        BREAKING_OFF
    }

    /** The connection is closed without an answer. */
    public static final Reply DROPPED = new Reply(0, Map.of(), new byte[0]);

    public Reply(int status, Map<String, String> headers, byte[] body) {
        this(status, headers, body, Sending.WHOLE);
    }

    public static Reply of(int status, String contentType, byte[] body) {
        return new Reply(status, Map.of("Content-Type", contentType), body);
    }

    public static Reply text(int status, String text) {
        return of(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    public Reply with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, more, body, sending);
    }

    public Reply sent(Sending manner) {
        return new Reply(status, headers, body, manner);
    }

    /**
     * Adds validators, and becomes a 304 if the caller has this very version (RFC 9110, section 13:
     * If-None-Match decides alone where both are sent).
     */
    public Reply validated(Call call, String etag, Instant modified) {
        Reply tagged = with("ETag", etag).with("Last-Modified", httpDate(modified));
        return fresh(call, etag, modified) ? new Reply(304, tagged.headers, new byte[0]) : tagged;
    }

    private static boolean fresh(Call call, String etag, Instant modified) {
        String known = call.header("If-None-Match");
        if (known != null) {
            return known.strip().equals("*") || known.contains(etag);
        }
        Instant since = parseHttpDate(call.header("If-Modified-Since"));
        return since != null && modified.getEpochSecond() <= since.getEpochSecond();
    }

    static String httpDate(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }

    private static @Nullable Instant parseHttpDate(@Nullable String date) {
        if (date == null) {
            return null;
        }
        try {
            return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date));
        } catch (DateTimeParseException notADate) {
            return null; // RFC 9110, 13.1.3: an invalid date is as if absent
        }
    }
}
