package dev.vedette.articles.search;

import dev.vedette.articles.search.Found.Total;
import dev.vedette.kit.paging.Cursor;
import dev.vedette.kit.paging.PageRequest;
import dev.vedette.kit.paging.Paged;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds articles: all there are, or none and a reason. */
@ApplicationScoped
public class ArticleSearch {

    /** So many hits are counted; of more it is said that there are more. */
    private static final int COUNTED = 10_000;

    private final SearchIndex index;

    public ArticleSearch(SearchIndex index) {
        this.index = index;
    }

    /** The ids of one page of articles. */
    public Uni<Found> find(ArticleFilter filter, Sort sort, PageRequest page) {
        var keyset = sort.keyset(filter);
        var cursor = page.cursor(keyset);
        return index.search(search(filter, sort, page.limit() + 1, cursor))
                .map(answer -> answer.getJsonObject("hits"))
                .map(hits -> {
                    var places = hits.getJsonArray("hits").stream()
                            .map(hit -> sort.place(keyset, ((JsonObject) hit).getJsonArray("sort")))
                            .toList();
                    var ids = Paged.of(places, page.limit(), place -> place).map(place -> place.id(1));
                    return new Found(ids, total(hits));
                });
    }

    /** How many there are, however many. */
    public Uni<Long> count(ArticleFilter filter) {
        var search = new JsonObject()
                .put("size", 0)
                .put("query", Conditions.query(filter, false))
                .put("track_total_hits", true);
        return index.search(search)
                .map(answer ->
                        answer.getJsonObject("hits").getJsonObject("total").getLong("value"));
    }

    /** The cursor of the page that follows an article in a list by time. */
    public String after(ArticleFilter filter, Sort sort, Instant listed, UUID id) {
        return sort.keyset(filter).cursor(listed, id).encoded();
    }

    private static JsonObject search(ArticleFilter filter, Sort sort, int size, @Nullable Cursor cursor) {
        var search = new JsonObject()
                .put("size", size)
                .put("query", Conditions.query(filter, sort == Sort.RELEVANCE))
                .put("sort", sort.clauses());
        return cursor == null
                ? search.put("track_total_hits", COUNTED)
                : search.put("track_total_hits", false).put("search_after", sort.after(cursor));
    }

    private static @Nullable Total total(JsonObject hits) {
        var total = hits.getJsonObject("total");
        return total == null
                ? null
                : new Total(total.getLong("value"), total.getString("relation").equals("eq"));
    }
}
