package dev.vedette.query;

import java.util.List;

/**
 * What one set of queries says of a document.
 *
 * @param mark of the set: the one given with the last {@link QueryIndex#change changes} that it holds
 * @param tags one for each query that matches, in no order
 */
public record Matches(long mark, List<Tag> tags) {

    public Matches {
        tags = List.copyOf(tags);
    }
}
