package dev.vedette.contracts;

/**
 * A place that made a topic match.
 *
 * @param field {@code title} or {@code text}
 * @param start first UTF-16 unit in the field
 * @param end after the last UTF-16 unit
 * @param sentence the sentence around it
 */
public record Evidence(String field, int start, int end, String sentence) {

    public Evidence {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("evidence must lie in its field: " + start + ".." + end);
        }
    }
}
