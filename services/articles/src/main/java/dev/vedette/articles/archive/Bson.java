package dev.vedette.articles.archive;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Values as documents hold them: ids as strings, instants as dates of milliseconds. */
final class Bson {

    private Bson() {}

    static @Nullable Date date(@Nullable Instant instant) {
        return instant == null ? null : Date.from(instant);
    }

    static @Nullable Instant instant(Document document, String field) {
        var date = document.getDate(field);
        return date == null ? null : date.toInstant();
    }

    static Instant requiredInstant(Document document, String field) {
        return document.get(field, Date.class).toInstant();
    }

    static String string(Document document, String field) {
        return Objects.requireNonNull(document.getString(field), field);
    }

    static UUID uuid(Document document, String field) {
        return UUID.fromString(document.getString(field));
    }

    static int number(Document document, String field) {
        return document.get(field, Number.class).intValue();
    }

    static List<Document> documents(Document document, String field) {
        return document.getList(field, Document.class, List.of());
    }

    static List<String> strings(Document document, String field) {
        return document.getList(field, String.class, List.of());
    }
}
