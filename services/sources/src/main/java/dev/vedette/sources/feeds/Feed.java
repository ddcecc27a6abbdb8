package dev.vedette.sources.feeds;

import dev.vedette.feeds.Polling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed lists, in its order.
 *
 * @param polling how the publisher asks to be followed
 */
public record Feed(@Nullable String title, List<FeedItem> items, Polling polling) {

    public Feed {
        items = List.copyOf(items);
    }
}
