package dev.vedette.sources.opml.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed in an OPML document.
 *
 * @param url as it is written
 * @param folders names of the outlines around it, from the outside in
 * @param settings what our own export says of it, as JSON; null in the documents of others
 */
public record OpmlOutline(
        String url,
        @Nullable String name,
        @Nullable String language,
        List<String> folders,
        @Nullable String settings) {

    public OpmlOutline {
        folders = List.copyOf(folders);
    }
}
