package dev.vedette.articles.archive;

import static dev.vedette.articles.archive.Bson.date;
import static dev.vedette.articles.archive.Bson.instant;
import static dev.vedette.articles.archive.Bson.requiredInstant;
import static dev.vedette.articles.archive.Bson.string;
import static dev.vedette.articles.archive.Bson.uuid;

import dev.vedette.contracts.SourceFacts;
import dev.vedette.extraction.Caption;
import org.bson.Document;

/** Revisions as documents; those of {@code articles} hold the same fields. */
final class RevisionBson {

    private RevisionBson() {}

    /** All fields but {@code _id}. */
    static Document write(Revision revision) {
        return write(revision.content())
                .append("articleId", revision.articleId().toString())
                .append("storyId", revision.storyId().toString())
                .append("revision", revision.number())
                .append("url", revision.url())
                .append("source", write(revision.source()))
                .append("hash", revision.hash())
                .append("seen", date(revision.seen()))
                .append("stored", date(revision.stored()))
                .append("traceparent", revision.traceparent())
                .append("firstFetch", revision.firstFetch());
    }

    static Revision read(Document document) {
        return new Revision(
                uuid(document, "articleId"),
                uuid(document, "storyId"),
                Bson.number(document, "revision"),
                string(document, "url"),
                source(document.get("source", Document.class)),
                content(document),
                string(document, "hash"),
                requiredInstant(document, "seen"),
                requiredInstant(document, "stored"),
                document.getString("traceparent"),
                document.getBoolean("firstFetch", false));
    }

    private static Document write(Content content) {
        return new Document("title", content.title())
                .append("text", content.text())
                .append("lead", content.lead())
                .append("author", content.author())
                .append("language", content.language())
                .append("canonicalUrl", content.canonicalUrl())
                .append("image", content.image())
                .append(
                        "captions",
                        content.captions().stream().map(RevisionBson::write).toList())
                .append("published", date(content.published()))
                .append("modified", date(content.modified()));
    }

    /** Where the text was left out of the answer its lead stands for it. */
    private static Content content(Document document) {
        return new Content(
                string(document, "title"),
                document.containsKey("text") ? string(document, "text") : string(document, "lead"),
                document.getString("author"),
                document.getString("language"),
                document.getString("canonicalUrl"),
                document.getString("image"),
                Bson.documents(document, "captions").stream()
                        .map(RevisionBson::caption)
                        .toList(),
                instant(document, "published"),
                instant(document, "modified"));
    }

    private static Document write(Caption caption) {
        return new Document("text", caption.text()).append("credit", caption.credit());
    }

    private static Caption caption(Document document) {
        return new Caption(string(document, "text"), document.getString("credit"));
    }

    private static Document write(SourceFacts source) {
        return new Document("id", source.id().toString())
                .append("name", source.name())
                .append("site", source.site())
                .append("country", source.country())
                .append("language", source.language())
                .append("tags", source.tags())
                .append("collections", source.collections());
    }

    private static SourceFacts source(Document document) {
        return new SourceFacts(
                uuid(document, "id"),
                string(document, "name"),
                string(document, "site"),
                document.getString("country"),
                document.getString("language"),
                Bson.strings(document, "tags"),
                Bson.strings(document, "collections"));
    }
}
