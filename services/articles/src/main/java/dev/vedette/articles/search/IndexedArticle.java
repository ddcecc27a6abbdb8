package dev.vedette.articles.search;

import dev.vedette.articles.archive.Article;
import dev.vedette.extraction.Caption;
import dev.vedette.query.Document;
import dev.vedette.query.SearchQuery;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/** Articles as the index holds them: what lists are filtered and sorted by, and the words to search. */
final class IndexedArticle {

    static final String ID = "id";
    static final String LISTED = "listed";
    static final String SOURCE = "source";
    static final String TAGS = "tags";

    private static final Map<String, Object> KEYWORD = Map.of("type", "keyword");

    private IndexedArticle() {}

    /** The mapping of the index. Nothing but ids is read from it, so it keeps no copy of what was sent. */
    static JsonObject mappings() {
        var properties = new JsonObject(SearchQuery.mappings())
                .put(ID, KEYWORD)
                .put(SOURCE, KEYWORD)
                .put(TAGS, KEYWORD)
                .put(LISTED, Map.of("type", "date"));
        return new JsonObject()
                .put("dynamic", false)
                .put("_source", Map.of("enabled", false))
                .put("properties", properties);
    }

    static JsonObject of(Article article) {
        return new JsonObject(new LinkedHashMap<>(SearchQuery.indexFields(document(article))))
                .put(ID, article.id().toString())
                .put(SOURCE, article.current().source().id().toString())
                .put(LISTED, article.listed().toEpochMilli())
                .put(
                        TAGS,
                        new JsonArray(article.tagging().tags().stream()
                                .map(match -> match.topicId().toString())
                                .toList()));
    }

    private static Document document(Article article) {
        var revision = article.current();
        var content = revision.content();
        var source = revision.source();
        return new Document(
                content.title(),
                content.text(),
                content.author(),
                source.name(),
                source.site(),
                content.language(),
                source.country(),
                revision.url(),
                content.published(),
                content.captions().stream().map(Caption::text).toList(),
                source.collections());
    }
}
