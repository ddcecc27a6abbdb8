package dev.vedette.articles.archive;

import static dev.vedette.articles.archive.Bson.number;
import static dev.vedette.articles.archive.Bson.string;

import dev.vedette.contracts.Evidence;
import dev.vedette.contracts.Prominence;
import dev.vedette.contracts.Visibility;
import org.bson.Document;

/** Tags as they stand in their article. */
final class TagBson {

    private TagBson() {}

    static Document write(ArticleTag tag) {
        return new Document("topicId", tag.topicId().toString())
                .append("topicVersion", tag.topicVersion())
                .append("revision", tag.revision())
                .append("topicName", tag.topicName())
                .append("topicColor", tag.topicColor())
                .append("teamId", tag.teamId())
                .append("visibility", tag.visibility().name())
                .append("salience", tag.salience())
                .append("prominence", tag.prominence().name())
                .append("evidence", tag.evidence().stream().map(TagBson::write).toList());
    }

    static ArticleTag read(Document document) {
        return new ArticleTag(
                Bson.uuid(document, "topicId"),
                number(document, "topicVersion"),
                number(document, "revision"),
                string(document, "topicName"),
                string(document, "topicColor"),
                string(document, "teamId"),
                Visibility.valueOf(string(document, "visibility")),
                document.get("salience", Number.class).doubleValue(),
                Prominence.valueOf(string(document, "prominence")),
                Bson.documents(document, "evidence").stream()
                        .map(TagBson::place)
                        .toList());
    }

    private static Document write(Evidence place) {
        return new Document("field", place.field())
                .append("start", place.start())
                .append("end", place.end())
                .append("sentence", place.sentence());
    }

    private static Evidence place(Document document) {
        return new Evidence(
                string(document, "field"),
                number(document, "start"),
                number(document, "end"),
                string(document, "sentence"));
    }
}
