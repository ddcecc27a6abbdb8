package dev.vedette.articles.archive;

import static dev.vedette.articles.archive.Bson.date;
import static dev.vedette.articles.archive.Bson.requiredInstant;

import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Articles as documents: the fields of their newest revision, and their own. */
final class ArticleBson {

    private ArticleBson() {}

    static Article read(Document document) {
        var current = RevisionBson.read(document);
        return new Article(
                current,
                requiredInstant(document, "firstSeen"),
                requiredInstant(document, "firstStored"),
                requiredInstant(document, "listed"),
                document.get("version", Number.class).longValue(),
                tags(document.get("tags", Document.class), current.number()));
    }

    /** The change that puts a revision in the place of an older one, or makes the article. */
    static Document raise(Revision revision) {
        var first = new Document("firstSeen", date(revision.seen()))
                .append("firstStored", date(revision.stored()))
                .append("listed", date(revision.listed()));
        return new Document("$set", RevisionBson.write(revision))
                .append("$setOnInsert", first)
                .append("$inc", new Document("version", 1L));
    }

    static Document tag(String path, ArticleTag tag) {
        return new Document("$set", new Document(path, TagBson.write(tag))).append("$inc", new Document("version", 1L));
    }

    /** Tags of older revisions stay in the document, so that late ones are known to be late, but say nothing. */
    private static List<ArticleTag> tags(@Nullable Document tags, int revision) {
        return tags == null
                ? List.of()
                : tags.values().stream()
                        .map(tag -> TagBson.read((Document) tag))
                        .filter(tag -> tag.revision() == revision)
                        .toList();
    }
}
