package dev.vedette.sources.feeds;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import dev.vedette.sources.address.WebAddress;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import org.jdom2.JDOMException;
import org.jspecify.annotations.Nullable;

/** Reads RSS 0.9 to 2.0, RDF and Atom. Takes time and memory by the size of the feed: not for an event loop. */
@Singleton
public class FeedReader {

    /** More than any publisher lists on purpose. */
    private static final int MOST_ITEMS = 1000;

    /**
     * @param base the address it was fetched from, for links without a host
     * @throws UnreadableFeedException when it is no feed
     */
    public Feed read(byte[] body, @Nullable String contentType, URI base) {
        if (isWebPage(body)) {
            throw new UnreadableFeedException(
                    "There is a web page at this address, not a feed. Give the address of its RSS or Atom feed.");
        }
        var feed = parse(body, contentType);
        var home = feed.getLink() == null ? null : WebAddress.resolve(base, feed.getLink());
        var items = feed.getEntries().stream()
                .map(entry -> Entries.item(entry, home == null ? base : home))
                .filter(Objects::nonNull)
                .limit(MOST_ITEMS)
                .toList();
        return new Feed(Entries.text(feed.getTitle(), 200), items);
    }

    private static SyndFeed parse(byte[] body, @Nullable String contentType) {
        try (var reader = new XmlReader(new ByteArrayInputStream(body), contentType, true)) {
            return new SyndFeedInput().build(HardenedXml.parse(reader));
        } catch (JDOMException e) {
            throw new UnreadableFeedException("The feed is not well-formed XML");
        } catch (FeedException | IOException | RuntimeException e) {
            throw new UnreadableFeedException("This is neither RSS nor Atom");
        }
    }

    private static boolean isWebPage(byte[] body) {
        var start = new String(body, 0, Math.min(body.length, 512), ISO_8859_1)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html");
    }
}
