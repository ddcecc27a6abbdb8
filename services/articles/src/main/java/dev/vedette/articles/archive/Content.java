package dev.vedette.articles.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vedette.extraction.Caption;
import dev.vedette.query.Document;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says, clean.
 *
 * @param lead the first paragraph
 * @param text paragraphs separated by a blank line; the lead where a reader left the text in the store
 * @param canonicalUrl as the page declares it, whether or not it is believed
 */
public record Content(
        String title,
        String lead,
        String text,
        @Nullable String author,
        @Nullable String language,
        @Nullable String canonicalUrl,
        @Nullable String image,
        List<Caption> captions,
        @Nullable Instant published,
        @Nullable Instant modified) {

    public Content {
        text = text == null ? lead : text;
        captions = List.copyOf(captions);
        published = asKept(published);
        modified = asKept(modified);
    }

    /** The first paragraph of a text. */
    public static String leadOf(String text) {
        return Document.lead(text).strip();
    }

    /** Equal exactly where readers would see the same words; other facts may change without a new revision. */
    public String hash() {
        var digest = sha256();
        add(digest, title);
        add(digest, text);
        captions.forEach(caption -> add(digest, caption.text()));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** MongoDB's dates are of milliseconds; so what is published is what is read back later. */
    static @Nullable Instant asKept(@Nullable Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.MILLIS);
    }

    private static void add(MessageDigest digest, String part) {
        digest.update(part.getBytes(UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must offer SHA-256", e);
        }
    }
}
