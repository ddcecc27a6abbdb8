package dev.vedette.query;

import dev.vedette.query.match.Admission;
import dev.vedette.query.match.LiveQueries;
import dev.vedette.query.plan.Condition;
import dev.vedette.query.plan.Planner;
import dev.vedette.query.plan.Timeless;
import java.util.List;

/**
 * Marks in what a search found the words that it was found by, as {@link Tag#evidence} does for topics. Safe for any number
 * of threads.
 */
public final class Highlighter {

    private final LiveQueries queries = new LiveQueries();

    /**
     * A highlighter of one query, which may hold relative dates. Dates mark nothing and decide nothing here.
     *
     * @throws IllegalArgumentException if word lists or topics are not resolved
     */
    public Highlighter(Query query) {
        Condition condition = Timeless.of(Planner.plan(query));
        if (condition != null && Admission.isAnchored(condition)) {
            queries.change(List.of(new QueryChanges.Change("search", 0, condition)));
        }
    }

    /** Where the query's words stand, title first; empty where only facts decide, and for a document it does not match. */
    public List<Evidence> highlight(Document document) {
        return queries.matches(document).tags().stream()
                .flatMap(tag -> tag.evidence().stream())
                .toList();
    }
}
