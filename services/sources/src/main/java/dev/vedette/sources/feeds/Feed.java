package dev.vedette.sources.feeds;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a feed lists, in its order. */
public record Feed(@Nullable String title, List<FeedItem> items) {

    public Feed {
        items = List.copyOf(items);
    }
}
