package dev.vedette.local.mail;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A mail as the page and {@code /mails.json} show it.
 *
 * @param to the recipient the mail was accepted for
 * @param headers decoded; of a repeated one the last
 */
record MailView(
        String id,
        String receivedAt,
        @Nullable String messageId,
        @Nullable String from,
        @Nullable String to,
        String subject,
        Map<String, String> headers,
        @Nullable String text,
        @Nullable String html) {

    static MailView of(String id, @Nullable String recipient, MimeMessage mail) throws MessagingException, IOException {
        return new MailView(
                id,
                Instant.ofEpochMilli(Long.parseLong(id.substring(0, id.indexOf('-'))))
                        .toString(),
                mail.getMessageID(),
                mail.getHeader("From", ", "),
                recipient,
                Objects.requireNonNullElse(mail.getSubject(), ""),
                headers(mail),
                body(mail, "text/plain"),
                body(mail, "text/html"));
    }

    private static Map<String, String> headers(MimeMessage mail)
            throws MessagingException, UnsupportedEncodingException {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : Collections.list(mail.getAllHeaders())) {
            headers.put(header.getName(), MimeUtility.decodeText(MimeUtility.unfold(header.getValue())));
        }
        return headers;
    }

    private static @Nullable String body(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                String found = body(parts.getBodyPart(i), type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
