package dev.vedette.sources.discovery;

import dev.vedette.kit.fence.OutboundAnswer;
import dev.vedette.kit.work.Cores;
import dev.vedette.sources.discovery.SiteOffer.SampleEntry;
import dev.vedette.sources.listing.FeedReader;
import dev.vedette.sources.listing.LinkList;
import dev.vedette.sources.listing.ListedEntry;
import dev.vedette.sources.listing.Sitemap;
import dev.vedette.sources.listing.SitemapReader;
import dev.vedette.sources.listing.UnreadableListingException;
import dev.vedette.sources.settings.FullText;
import dev.vedette.sources.settings.SourceKind;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Tells what an answer is: a feed, a sitemap or a page with links. Reads off the event loop. */
@Singleton
public class SiteReader {

    /** Fewer links are no list. */
    private static final int FEWEST_LINKS = 3;

    private final FeedReader feeds;
    private final Cores cores;

    public SiteReader(FeedReader feeds, Cores cores) {
        this.feeds = feeds;
        this.cores = cores;
    }

    /** What was found at an address. */
    sealed interface Found {

        record Listing(SiteOffer offer) implements Found {}

        /** Other sitemaps, of which {@code newest} may serve as an example. */
        record Index(URI address, URI newest) implements Found {}

        /**
         * A web page.
         *
         * @param feeds addresses it gives as feeds
         * @param list null where it lists too few links
         */
        record Page(
                URI address,
                @Nullable String title,
                List<URI> feeds,
                @Nullable SiteOffer list) implements Found {}

        record Nothing() implements Found {}
    }

    Uni<Found> read(OutboundAnswer answer) {
        return cores.run(() -> found(answer));
    }

    private Found found(OutboundAnswer answer) {
        var feed = feed(answer);
        if (feed != null) {
            return new Found.Listing(feed);
        }
        var sitemap = sitemap(answer);
        return sitemap instanceof Found.Nothing && isHtml(answer) ? page(answer) : sitemap;
    }

    private @Nullable SiteOffer feed(OutboundAnswer answer) {
        try {
            var feed = feeds.read(answer, FullText.PAGE);
            var entries = feed.entries().stream()
                    .map(ListedEntry::entry)
                    .map(entry -> new SampleEntry(entry.title(), entry.link(), entry.published()))
                    .toList();
            return SiteOffer.of(SourceKind.FEED, answer.uri().toString(), feed.title(), entries);
        } catch (UnreadableListingException e) {
            return null;
        }
    }

    private static Found sitemap(OutboundAnswer answer) {
        try {
            return switch (SitemapReader.read(answer.body(), answer.uri())) {
                case Sitemap.Index index
                when !index.children().isEmpty() ->
                    new Found.Index(answer.uri(), index.children().getFirst().address());
                case Sitemap.Pages pages when !pages.pages().isEmpty() -> new Found.Listing(offer(answer.uri(), pages));
                default -> new Found.Nothing();
            };
        } catch (UnreadableListingException e) {
            return new Found.Nothing();
        }
    }

    private static SiteOffer offer(URI address, Sitemap.Pages sitemap) {
        var entries = sitemap.pages().stream()
                .map(page -> new SampleEntry(page.title(), page.link(), page.time()))
                .toList();
        return SiteOffer.of(SourceKind.SITEMAP, address.toString(), null, entries);
    }

    private static Found page(OutboundAnswer answer) {
        var document = document(answer);
        var address = answer.uri();
        var title = document.title().isBlank() ? null : document.title();
        var links = LinkList.read(answer.body(), answer.header("content-type"), address, null).stream()
                .map(link -> new SampleEntry(link.title(), link.link(), null))
                .toList();
        var list = links.size() < FEWEST_LINKS ? null : SiteOffer.of(SourceKind.PAGE, address.toString(), title, links);
        return new Found.Page(address, title, PageHints.feeds(document, address), list);
    }

    private static Document document(OutboundAnswer answer) {
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(answer.body()), null, answer.uri().toString());
        } catch (IOException e) {
            throw new UncheckedIOException("An array of bytes could not be read", e);
        }
    }

    private static boolean isHtml(OutboundAnswer answer) {
        var type = answer.header("content-type");
        return type == null || type.contains("html");
    }
}
