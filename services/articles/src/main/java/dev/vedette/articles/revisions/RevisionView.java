package dev.vedette.articles.revisions;

import dev.vedette.articles.archive.Content;
import dev.vedette.articles.archive.Revision;
import dev.vedette.extraction.Caption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A revision in a list.
 *
 * @param seenAt when its source was seen to list it
 * @param url of the page that it was read from
 * @param changed the parts that the revision before had otherwise; none for the first
 */
public record RevisionView(
        int number,
        Instant seenAt,
        Instant storedAt,
        String title,
        @Nullable String author,
        String url,
        List<Part> changed) {

    /** What a revision may have otherwise. */
    public enum Part {
        TITLE,
        TEXT,
        CAPTIONS,
        AUTHOR;

        @Nullable
        Object of(Content content) {
            return switch (this) {
                case TITLE -> content.title();
                case TEXT -> content.text();
                case CAPTIONS -> content.captions().stream().map(Caption::text).toList();
                case AUTHOR -> content.author();
            };
        }
    }

    static RevisionView of(Revision revision, @Nullable Revision before) {
        var content = revision.content();
        return new RevisionView(
                revision.number(),
                revision.seen(),
                revision.stored(),
                content.title(),
                content.author(),
                revision.madeBy().address(),
                before == null ? List.of() : changed(before.content(), content));
    }

    private static List<Part> changed(Content before, Content now) {
        return Arrays.stream(Part.values())
                .filter(part -> !Objects.equals(part.of(before), part.of(now)))
                .toList();
    }
}
