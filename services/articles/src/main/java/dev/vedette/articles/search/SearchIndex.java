package dev.vedette.articles.search;

import dev.vedette.articles.ArticlesConfig;
import dev.vedette.articles.archive.Article;
import dev.vedette.kit.work.Cores;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * The index of articles. An entry carries its article's version, and OpenSearch keeps the highest, so entries may be
 * written again and in any order.
 */
@ApplicationScoped
class SearchIndex {

    /** What is written to and searched; it stands for {@link #INDEX}. */
    static final String ALIAS = "articles";

    private static final Logger LOG = Logger.getLogger(SearchIndex.class);
    /** A change of the mapping needs a new name, and so makes a new index. */
    private static final String INDEX = "articles-v1";

    private static final int CONFLICT = 409;

    private final OpenSearch openSearch;
    private final Cores cores;
    private final int shards;

    SearchIndex(OpenSearch openSearch, Cores cores, ArticlesConfig config) {
        this.openSearch = openSearch;
        this.cores = cores;
        this.shards = config.shards();
    }

    /** Writes entries; those that the index has in a later version stay as they are. */
    Uni<Void> put(List<Article> articles) {
        return articles.isEmpty()
                ? Uni.createFrom().voidItem()
                : cores.run(() -> lines(articles))
                        .chain(lines -> openSearch.sendLines("/_bulk?require_alias=true", lines))
                        .invoke(SearchIndex::requireWritten)
                        .replaceWithVoid();
    }

    private static String lines(List<Article> articles) {
        return articles.stream()
                .map(article -> action(article) + "\n" + IndexedArticle.of(article) + "\n")
                .collect(Collectors.joining());
    }

    private static JsonObject action(Article article) {
        return new JsonObject()
                .put(
                        "index",
                        new JsonObject()
                                .put("_index", ALIAS)
                                .put("_id", article.id().toString())
                                .put("version", article.version())
                                .put("version_type", "external_gte"));
    }

    private static void requireWritten(JsonObject answer) {
        answer.getJsonArray("items").stream()
                .map(item -> ((JsonObject) item).getJsonObject("index"))
                .filter(item -> item.getInteger("status") / 100 != 2 && item.getInteger("status") != CONFLICT)
                .findFirst()
                .ifPresent(item -> {
                    throw SearchException.refused(
                            item.getInteger("status"), String.valueOf(item.getJsonObject("error")));
                });
    }

    Uni<JsonArray> search(JsonObject search) {
        return openSearch
                .send(HttpMethod.POST, "/" + ALIAS + "/_search", search)
                .map(answer -> answer.getJsonObject("hits").getJsonArray("hits"));
    }

    /** Whether the index holds every article of the archive; it is made where it is missing. */
    Uni<Boolean> isComplete() {
        return openSearch
                .send(HttpMethod.GET, "/" + ALIAS + "/_mapping", null)
                .map(SearchIndex::isMarkedComplete)
                .onFailure(failure -> failure instanceof SearchException answer && answer.isMissing())
                .recoverWithUni(() -> create().replaceWith(false));
    }

    private static boolean isMarkedComplete(JsonObject mappings) {
        return mappings.stream()
                .map(index -> ((JsonObject) index.getValue()).getJsonObject("mappings"))
                .allMatch(mapping ->
                        mapping.getJsonObject("_meta", new JsonObject()).getBoolean("complete", false));
    }

    private Uni<JsonObject> create() {
        LOG.infof("making the search index %s", INDEX);
        var settings = new JsonObject()
                .put("number_of_shards", shards)
                .put("auto_expand_replicas", "0-1")
                .put("refresh_interval", "1s");
        var index = new JsonObject()
                .put("settings", settings)
                .put("mappings", IndexedArticle.mappings())
                .put("aliases", new JsonObject().put(ALIAS, new JsonObject()));
        return openSearch.send(HttpMethod.PUT, "/" + INDEX, index);
    }

    Uni<Void> markComplete() {
        var meta = new JsonObject().put("_meta", new JsonObject().put("complete", true));
        return openSearch.send(HttpMethod.PUT, "/" + ALIAS + "/_mapping", meta).replaceWithVoid();
    }
}
