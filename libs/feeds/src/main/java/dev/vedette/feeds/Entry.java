package dev.vedette.feeds;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a feed. Null is what the feed does not say; nothing is made up.
 *
 * @param link where a reader goes, absolute where a base is known
 * @param id what stays the same when the entry is edited
 * @param updated when the feed says that the entry was last edited ({@code atom:updated}, {@code dcterms:modified})
 * @param summary what stands for the entry; {@code content} is the entry itself
 * @param author people separated by {@code "; "}, by name where there is one, else by mail address
 */
public record Entry(
        @Nullable Text title,
        @Nullable String link,
        @Nullable String id,
        @Nullable Instant published,
        @Nullable Instant updated,
        @Nullable Text summary,
        @Nullable Text content,
        @Nullable String author,
        List<String> tags,
        List<Enclosure> enclosures) {

    public Entry {
        tags = List.copyOf(tags);
        enclosures = List.copyOf(enclosures);
    }
}
