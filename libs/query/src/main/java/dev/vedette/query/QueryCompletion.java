package dev.vedette.query;

import java.util.List;

/**
 * What may come next at the cursor, see {@link QueryParser#complete}.
 *
 * @param start where the word begins that a proposal would replace; the cursor if it would be put in
 * @param proposals most likely first; empty where only the person knows, as within quotes
 */
public record QueryCompletion(int start, List<Proposal> proposals) {

    public QueryCompletion {
        proposals = List.copyOf(proposals);
    }

    /**
     * One thing that may come next.
     *
     * @param text what to put in
     * @param kind for its icon
     * @param hint what it means, in a few words
     */
    public record Proposal(String text, Kind kind, String hint) {}

    /** What a proposal is. */
    public enum Kind {
        OPERATOR,
        FIELD,
        VALUE,
        LIST,
        TOPIC
    }
}
