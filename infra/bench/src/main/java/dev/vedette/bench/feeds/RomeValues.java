package dev.vedette.bench.feeds;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEnclosure;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What ROME found. */
final class RomeValues {

    private RomeValues() {}

    static Found of(SyndFeed feed) {
        Found.Said said = Found.Said.nothing()
                .with("title", feed.getTitle())
                .with("link", feed.getLink())
                .with("id", feed.getUri())
                .with("description", feed.getDescription())
                .with("language", feed.getLanguage())
                .with("author", feed.getAuthor())
                .with("rights", feed.getCopyright())
                .with("published", instant(feed.getPublishedDate()));
        return new Found(said, feed.getEntries().stream().map(RomeValues::item).toList());
    }

    private static Found.Item item(SyndEntry entry) {
        List<SyndContent> contents = entry.getContents();
        Found.Said said = Found.Said.nothing()
                .with("title", entry.getTitle())
                .with("link", entry.getLink())
                .with("id", entry.getUri())
                .with("published", instant(entry.getPublishedDate()))
                .with("updated", instant(entry.getUpdatedDate()))
                .with(
                        "summary",
                        entry.getDescription() == null
                                ? null
                                : entry.getDescription().getValue())
                .with("content", contents.isEmpty() ? null : contents.getFirst().getValue())
                .with("author", entry.getAuthor());
        return new Found.Item(
                said,
                entry.getCategories().stream()
                        .map(SyndCategory::getName)
                        .filter(Objects::nonNull)
                        .toList(),
                entry.getEnclosures().stream()
                        .map(SyndEnclosure::getUrl)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
