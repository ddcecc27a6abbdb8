package dev.vedette.articles.index.generations;

import dev.vedette.articles.archive.Article;
import dev.vedette.contracts.Prominence;
import dev.vedette.kit.queries.ArticleDocument;
import dev.vedette.query.Document;
import dev.vedette.query.SearchQuery;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Articles as the index holds them: the words to search, and what lists are filtered, sorted and counted by. Sites,
 * languages, countries, collections and authors to count by are fields of {@link SearchQuery}. Topics stand by id, of all
 * teams: whoever searches filters by those that the caller may see.
 */
public final class IndexedArticle {

    public static final String ID = "id";
    /** Where lists put it; milliseconds. */
    public static final String LISTED = "listed";
    /** The source's id. */
    public static final String SOURCE = "source";

    public static final String STORY = "story";
    /** Ids of topics. */
    public static final String TOPICS = "topics";
    /** Values of {@link #prominence}. */
    public static final String PROMINENCE = "prominence";

    private static final Map<String, Object> KEYWORD = Map.of("type", "keyword");

    private IndexedArticle() {}

    /** The mapping of the index. Nothing but ids is read from it, so it keeps no copy of what was sent. */
    static JsonObject mappings() {
        var properties = new JsonObject(SearchQuery.mappings())
                .put(ID, KEYWORD)
                .put(LISTED, Map.of("type", "date"))
                .put(SOURCE, KEYWORD)
                .put(STORY, KEYWORD)
                .put(TOPICS, KEYWORD)
                .put(PROMINENCE, KEYWORD);
        return new JsonObject()
                .put("dynamic", false)
                .put("_source", Map.of("enabled", false))
                .put("properties", properties);
    }

    public static JsonObject of(Article article) {
        var tags = article.tagging().tags();
        return new JsonObject(new LinkedHashMap<>(SearchQuery.indexFields(document(article))))
                .put(ID, article.id().toString())
                .put(LISTED, article.listed().toEpochMilli())
                .put(SOURCE, article.current().source().id().toString())
                .put(STORY, article.storyId().toString())
                .put(TOPICS, array(tags, tag -> tag.topicId().toString()))
                .put(PROMINENCE, array(tags, tag -> prominence(tag.topicId(), tag.prominence())));
    }

    /** What queries look at. */
    public static Document document(Article article) {
        return ArticleDocument.of(article.current().event(article.storyId()));
    }

    /** A topic and how prominent it is, so that one caller's topics can be counted by it. */
    public static String prominence(UUID topic, Prominence prominence) {
        return topic + "|" + prominence.name();
    }

    private static <T> JsonArray array(List<T> all, Function<T, String> value) {
        return new JsonArray(all.stream().map(value).toList());
    }
}
