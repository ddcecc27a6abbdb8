package dev.vedette.query;

import dev.vedette.query.match.DocumentTokens;
import dev.vedette.query.match.Explanation;
import dev.vedette.query.plan.Condition;
import dev.vedette.query.plan.Planner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Many queries, ready to be matched against documents; safe for any number of threads. */
public final class QueryIndex {

    private final Map<String, Condition> conditions = new ConcurrentHashMap<>();

    /**
     * Adds a query, or replaces the one with this id.
     *
     * @throws IllegalArgumentException if word lists or topics are not resolved, or dates are relative
     */
    public void put(String id, Query query) {
        conditions.put(id, Planner.plan(query));
    }

    /** Forgets a query; no effect if there is none. */
    public void remove(String id) {
        conditions.remove(id);
    }

    public int size() {
        return conditions.size();
    }

    /** A tag for each query that matches, in the order of their ids. */
    public List<Tag> match(Document document) {
        Explanation explanation = new Explanation(new DocumentTokens(document));
        List<Tag> tags = new ArrayList<>();
        conditions.keySet().stream().sorted().forEach(id -> {
            Condition condition = conditions.get(id);
            Tag tag = condition == null ? null : explanation.tag(id, condition);
            if (tag != null) {
                tags.add(tag);
            }
        });
        return tags;
    }
}
