package dev.vedette.sources.listing;

import dev.vedette.contracts.EventIds;
import dev.vedette.contracts.FeedEntry;
import dev.vedette.kit.fence.OutboundAnswer;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what is at the address of a source, by the source's kind. Takes time by its size: not for an event loop. */
@Singleton
public class ListingReader {

    /** Of an index; the newest come first, and what is new is in them. */
    private static final int MOST_CHILDREN = 3;

    private final FeedReader feeds;

    public ListingReader(FeedReader feeds) {
        this.feeds = feeds;
    }

    /** What was read. */
    public sealed interface Reading {

        record Entries(Listing listing) implements Reading {}

        /** The entries are in other sitemaps: these. */
        record Index(List<URI> sitemaps) implements Reading {}
    }

    /** @throws UnreadableListingException when there is nothing of that kind */
    public Reading read(Approach approach, OutboundAnswer answer) {
        return switch (approach.kind()) {
            case AUTO -> either(approach, answer);
            case FEED -> new Reading.Entries(feeds.read(answer, approach.fullText()));
            case SITEMAP -> sitemap(answer);
            case PAGE -> new Reading.Entries(page(answer, approach.selector()));
        };
    }

    /** What reads neither as a feed nor as a sitemap is most likely meant to be a feed. */
    private Reading either(Approach approach, OutboundAnswer answer) {
        try {
            return new Reading.Entries(feeds.read(answer, approach.fullText()));
        } catch (UnreadableListingException noFeed) {
            try {
                return sitemap(answer);
            } catch (UnreadableListingException noSitemap) {
                throw noFeed;
            }
        }
    }

    private static Reading sitemap(OutboundAnswer answer) {
        return switch (SitemapReader.read(answer.body(), answer.uri())) {
            case Sitemap.Index index ->
                new Reading.Index(index.children().stream()
                        .map(Sitemap.Child::address)
                        .limit(MOST_CHILDREN)
                        .toList());
            case Sitemap.Pages pages ->
                new Reading.Entries(Listing.of(
                        pages.pages().stream().map(ListingReader::entry).toList()));
        };
    }

    private static Listing page(OutboundAnswer answer, @Nullable String selector) {
        var links = LinkList.read(answer.body(), answer.header("content-type"), answer.uri(), selector);
        if (links.isEmpty()) {
            throw new UnreadableListingException(
                    selector == null
                            ? "No links to articles were found on this page. Give a CSS selector of those to follow."
                            : "Nothing on this page matches the selector " + selector);
        }
        return Listing.of(links.stream().map(ListingReader::entry).toList());
    }

    private static ListedEntry entry(Sitemap.Page page) {
        var said = new FeedEntry(null, page.link(), FeedEntries.title(page.title()), null, page.published());
        return new ListedEntry(said, marker(page.link(), page.modified()), null);
    }

    /** The words of a link change with the page's layout: they tell of no edit. */
    private static ListedEntry entry(ListedLink link) {
        var said = new FeedEntry(null, link.link(), FeedEntries.title(link.title()), null, null);
        return new ListedEntry(said, marker(link.link(), null), null);
    }

    private static UUID marker(String link, @Nullable Object modified) {
        return EventIds.of("marker", link, Objects.requireNonNullElse(modified, ""));
    }
}
