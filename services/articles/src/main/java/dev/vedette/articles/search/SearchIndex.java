package dev.vedette.articles.search;

import dev.vedette.articles.index.generations.Generation;
import dev.vedette.articles.opensearch.OpenSearch;
import dev.vedette.articles.opensearch.SearchException;
import dev.vedette.articles.reindex.IndexStatus;
import dev.vedette.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** The index of this release, asked as a whole: it answers all there is, or says why it does not. */
@ApplicationScoped
public class SearchIndex {

    private static final Logger LOG = Logger.getLogger(SearchIndex.class);

    private final OpenSearch openSearch;
    private final Generation generation;
    private final IndexStatus status;

    public SearchIndex(OpenSearch openSearch, Generation generation, IndexStatus status) {
        this.openSearch = openSearch;
        this.generation = generation;
        this.status = status;
    }

    /**
     * The answer to a search. OpenSearch would leave out, without a word, what shards say that fail or are late.
     *
     * @throws ProblemException {@code search-unavailable} or {@code query-too-broad}
     */
    public Uni<JsonObject> search(JsonObject search) {
        if (!status.isComplete()) {
            throw SearchProblem.unavailable();
        }
        return openSearch
                .send(HttpMethod.POST, "/" + generation.alias() + "/_search?allow_partial_search_results=false", search)
                .invoke(SearchIndex::requireWhole)
                .onFailure(SearchException.class)
                .transform(failure -> problem((SearchException) failure));
    }

    private static void requireWhole(JsonObject answer) {
        if (answer.getBoolean("timed_out") || answer.getJsonObject("_shards").getInteger("failed") > 0) {
            throw SearchException.incomplete("OpenSearch searched a part only");
        }
    }

    private static ProblemException problem(SearchException failure) {
        LOG.warnf("a search failed: %s", failure.getMessage());
        return failure.isTooBroad() ? SearchProblem.tooBroad() : SearchProblem.unavailable();
    }
}
