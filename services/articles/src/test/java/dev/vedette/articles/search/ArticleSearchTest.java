package dev.vedette.articles.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vedette.articles.index.generations.Generation;
import dev.vedette.articles.opensearch.OpenSearch;
import dev.vedette.articles.opensearch.SearchException;
import dev.vedette.articles.reindex.IndexStatus;
import dev.vedette.contracts.EventIds;
import dev.vedette.kit.paging.PageRequest;
import dev.vedette.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.core.Vertx;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ArticleSearchTest {

    private static final UUID TOPIC = EventIds.of("topic", 1);

    private final Vertx vertx = Vertx.vertx();
    private Uni<JsonObject> answer = Uni.createFrom().nothing();
    private boolean complete = true;

    private final ArticleSearch search = new ArticleSearch(new SearchIndex(
            new OpenSearch(vertx, URI.create("http://127.0.0.1:1"), Duration.ofSeconds(1)) {
                @Override
                public Uni<JsonObject> send(HttpMethod method, String path, @Nullable JsonObject body) {
                    return answer;
                }
            },
            new Generation("0a0b0c0d"),
            new IndexStatus() {
                @Override
                public boolean isComplete() {
                    return complete;
                }
            }));

    @AfterEach
    void close() {
        vertx.closeAndAwait();
    }

    @Test
    void a_page_ends_with_a_cursor_of_its_query_alone() {
        var id = EventIds.of("article", 1);
        answer = Uni.createFrom().item(found(2, id));

        var page = search.find(all(), Sort.NEWEST, new PageRequest(1, null))
                .await()
                .indefinitely();

        assertThat(page.page().items()).containsExactly(id);
        assertThat(search.find(
                                all(),
                                Sort.NEWEST,
                                new PageRequest(1, page.page().next()))
                        .await()
                        .indefinitely()
                        .page()
                        .items())
                .containsExactly(id);
        assertThatThrownBy(() -> search.find(
                        new ArticleFilter(null, null, null, Map.of(Facet.TOPIC, Choice.of(List.of(TOPIC.toString())))),
                        Sort.NEWEST,
                        new PageRequest(1, page.page().next())))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.problem().status()).isEqualTo(400));
    }

    @Test
    void what_shards_leave_out_is_no_shorter_list() {
        answer = Uni.createFrom().item(found(1, TOPIC).put("timed_out", true));
        requireProblem(503, "search-unavailable");

        answer = Uni.createFrom().item(found(1, TOPIC).put("_shards", new JsonObject().put("failed", 1)));
        requireProblem(503, "search-unavailable");
    }

    @Test
    void an_overloaded_server_is_not_a_query_that_is_too_broad() {
        answer = Uni.createFrom().failure(SearchException.refused(429, "es_rejected_execution_exception"));
        requireProblem(503, "search-unavailable");

        answer = Uni.createFrom().failure(SearchException.refused(500, "expanded to too many terms (limit 1024)"));
        requireProblem(400, "query-too-broad");
    }

    @Test
    void an_index_that_is_being_filled_answers_nothing() {
        complete = false;
        answer = Uni.createFrom().item(found(1, TOPIC));

        requireProblem(503, "search-unavailable");
    }

    private void requireProblem(int status, String type) {
        assertThatThrownBy(() -> search.find(all(), Sort.NEWEST, new PageRequest(1, null))
                        .await()
                        .indefinitely())
                .isInstanceOfSatisfying(ProblemException.class, thrown -> {
                    assertThat(thrown.problem().status()).isEqualTo(status);
                    assertThat(thrown.problem().type()).endsWith(type);
                });
    }

    private static ArticleFilter all() {
        return ArticleFilter.ALL;
    }

    private static JsonObject found(int count, UUID id) {
        var hits = new JsonArray();
        for (int i = 0; i < count; i++) {
            hits.add(new JsonObject().put("sort", new JsonArray(List.of(1_764_000_000_000L - i, id.toString()))));
        }
        return new JsonObject()
                .put("timed_out", false)
                .put("_shards", new JsonObject().put("failed", 0))
                .put("hits", new JsonObject().put("hits", hits));
    }
}
