package dev.vedette.query;

import java.util.List;

/**
 * One query that matched.
 *
 * @param id of the query
 * @param version as it was put with; 0 if without
 * @param salience 0 to 1, how much the document is about the query; see {@link Prominence}
 * @param evidence where, in the order of the text, title first; empty if only facts of the source decided. At most
 *     50 places
 */
public record Tag(String id, int version, double salience, Prominence prominence, List<Evidence> evidence) {

    public Tag {
        evidence = List.copyOf(evidence);
    }
}
