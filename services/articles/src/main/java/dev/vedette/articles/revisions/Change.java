package dev.vedette.articles.revisions;

import java.util.List;

/** What became of words. */
public enum Change {
    SAME,
    ADDED,
    REMOVED;

    /** Words in a row of which the same became. */
    public record Run(Change change, String text) {}

    /**
     * A paragraph, before and after.
     *
     * @param runs all of it, in the order of reading; what was removed before what was added in its place
     */
    public record Paragraph(List<Run> runs) {

        static Paragraph whole(Change change, String text) {
            return new Paragraph(List.of(new Run(change, text)));
        }
    }
}
