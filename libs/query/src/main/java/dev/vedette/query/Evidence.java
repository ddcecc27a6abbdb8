package dev.vedette.query;

/**
 * A place that made a query match.
 *
 * @param field {@code title} or {@code text}
 * @param start first UTF-16 unit in the field
 * @param end after the last UTF-16 unit
 * @param sentence the sentence it stands in, at most 300 UTF-16 units around it, or the first of the place if that is longer
 */
public record Evidence(String field, int start, int end, String sentence) {}
