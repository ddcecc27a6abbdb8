package dev.vedette.query;

import dev.vedette.query.match.LiveQueries;
import java.util.List;

/**
 * Many queries, ready to be matched against documents; safe for any number of threads. Matching never waits for
 * changes, and sees either all of a change or nothing of it.
 */
public final class QueryIndex {

    private final LiveQueries queries = new LiveQueries();

    /**
     * Adds a query, or replaces the one with this id.
     *
     * @throws IllegalArgumentException if word lists or topics are not resolved, dates are relative, or the tree is
     *     none that the parser would make
     */
    public void put(String id, Query query) {
        queries.change(new QueryChanges().put(id, 0, query).all());
    }

    /** Forgets a query; no effect if there is none. */
    public void remove(String id) {
        queries.change(new QueryChanges().remove(id).all());
    }

    /**
     * Makes changes that documents meet together.
     *
     * @param mark what {@link Matches} are to say from now on, such as the number of the last of these changes
     */
    public void change(QueryChanges changes, long mark) {
        queries.change(changes.all(), mark);
    }

    /** What was given with the last changes; 0 before the first. */
    public long mark() {
        return queries.mark();
    }

    public int size() {
        return queries.size();
    }

    /** A tag for each query that matches, in no order. */
    public List<Tag> match(Document document) {
        return matchMarked(document).tags();
    }

    /** As {@link #match}, with the mark of the set of queries that was asked. */
    public Matches matchMarked(Document document) {
        return queries.matches(document);
    }

    /** The ids of the queries that match, in no order; several times as fast as with evidence. */
    public List<String> matchIds(Document document) {
        return queries.ids(document);
    }

    /**
     * Arranges the queries anew by the frequencies of words in the documents matched so far. Worth its time (about a
     * second for 100,000 queries) after many queries were added before the first documents were seen.
     */
    public void tune() {
        queries.pack();
    }
}
