package dev.vedette.topics.searches;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.queries.QueryProblem;
import dev.vedette.query.QueryException;
import dev.vedette.query.QueryParser;
import dev.vedette.query.SavedNames;
import jakarta.enterprise.context.ApplicationScoped;

/** Searches as the table has them. */
@ApplicationScoped
class SearchText {

    private final ObjectMapper json;

    SearchText(ObjectMapper json) {
        this.json = json;
    }

    /** @throws ProblemException saying where its query cannot be understood */
    String write(Search search) {
        requireQuery(search);
        try {
            return json.writeValueAsString(search);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A search is plain data", e);
        }
    }

    Search read(String text) {
        try {
            return json.readValue(text, Search.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What is in the table was written by us", e);
        }
    }

    private static void requireQuery(Search search) {
        var q = search.q();
        if (q == null || q.isBlank()) {
            return;
        }
        try {
            QueryParser.parseSearch(q, SavedNames.NONE);
        } catch (QueryException e) {
            throw QueryProblem.of("search.q", e);
        }
    }
}
