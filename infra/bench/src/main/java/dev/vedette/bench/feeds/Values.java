package dev.vedette.bench.feeds;

import dev.vedette.feeds.Enclosure;
import dev.vedette.feeds.Entry;
import dev.vedette.feeds.Feed;
import dev.vedette.feeds.Text;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What our parser found. */
final class Values {

    private Values() {}

    static Found of(Feed feed) {
        Found.Said said = Found.Said.nothing()
                .with("title", text(feed.title()))
                .with("link", feed.link())
                .with("id", feed.id())
                .with("description", text(feed.description()))
                .with("language", feed.language())
                .with("author", feed.author())
                .with("rights", text(feed.rights()))
                .with("published", feed.published())
                .with("updated", feed.updated());
        return new Found(said, feed.entries().stream().map(Values::item).toList());
    }

    private static Found.Item item(Entry entry) {
        Found.Said said = Found.Said.nothing()
                .with("title", text(entry.title()))
                .with("link", entry.link())
                .with("id", entry.id())
                .with("published", entry.published())
                .with("updated", entry.updated())
                .with("summary", text(entry.summary()))
                .with("content", text(entry.content()))
                .with("author", entry.author());
        return new Found.Item(
                said,
                entry.tags(),
                entry.enclosures().stream().map(Enclosure::url).collect(Collectors.toSet()));
    }

    private static @Nullable String text(@Nullable Text text) {
        return text == null ? null : text.unambiguous();
    }
}
