package dev.vedette.sources.listing;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.AbstractSiteMap.SitemapType;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import dev.vedette.sources.address.WebAddress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads sitemaps and indexes of sitemaps (sitemaps.org 0.9), with the news extension (sitemap-news 0.9), as XML or lines of
 * text, compressed or not. Takes time and memory by their size: not for an event loop.
 */
public final class SitemapReader {

    /** Of one sitemap; the protocol allows 50,000, but the newest are what matters. */
    private static final int MOST_PAGES = 1_000;

    private static final int MOST_CHILDREN = 100;

    /** Decompressed. */
    private static final int MAX_BYTES = 16 * 1024 * 1024;

    private SitemapReader() {}

    /** @throws UnreadableListingException when it is no sitemap, or too large */
    public static Sitemap read(byte[] body, URI address) {
        return switch (parse(unzipped(body), address)) {
            case SiteMapIndex index -> new Sitemap.Index(children(index));
            case SiteMap map when isSitemap(map) -> new Sitemap.Pages(pages(map));
            case null, default -> throw new UnreadableListingException("There is no sitemap at this address");
        };
    }

    private static AbstractSiteMap parse(byte[] body, URI address) {
        // Not strict: files on content networks list the pages of other hosts. Partial: half a sitemap is better than
        // none.
        var parser = new SiteMapParser(false, true);
        parser.enableExtension(Extension.NEWS);
        try {
            return parser.parseSiteMap(body, address.toURL());
        } catch (UnknownFormatException | IOException | RuntimeException e) {
            throw new UnreadableListingException("There is no sitemap at this address");
        }
    }

    private static boolean isSitemap(SiteMap map) {
        return map.getType() == SitemapType.XML
                || map.getType() == SitemapType.TEXT && !map.getSiteMapUrls().isEmpty();
    }

    private static List<Sitemap.Page> pages(SiteMap map) {
        return newest(map.getSiteMapUrls(), SitemapReader::page, Sitemap.Page::time, MOST_PAGES);
    }

    private static List<Sitemap.Child> children(SiteMapIndex index) {
        return newest(index.getSitemaps(), SitemapReader::child, Sitemap.Child::modified, MOST_CHILDREN);
    }

    private static <F, T> List<T> newest(
            Collection<F> found, Function<F, @Nullable T> read, Function<T, @Nullable Instant> time, int most) {
        return found.stream()
                .map(read)
                .filter(Objects::nonNull)
                .sorted(comparing(time, nullsLast(reverseOrder())))
                .limit(most)
                .toList();
    }

    private static Sitemap.@Nullable Page page(SiteMapURL url) {
        var link = WebAddress.parse(url.getUrl().toString());
        var news = news(url);
        return link == null
                ? null
                : new Sitemap.Page(
                        link.toString(),
                        news == null ? null : news.getTitle(),
                        news == null ? null : instant(news.getPublicationDateTime()),
                        news == null ? null : news.getLanguage(),
                        instant(url.getLastModified()));
    }

    private static Sitemap.@Nullable Child child(AbstractSiteMap map) {
        var address = WebAddress.parse(map.getUrl().toString());
        return address == null ? null : new Sitemap.Child(address, instant(map.getLastModified()));
    }

    private static @Nullable NewsAttributes news(SiteMapURL url) {
        ExtensionMetadata @Nullable [] found = url.getAttributesForExtension(Extension.NEWS);
        return Stream.ofNullable(found)
                .flatMap(Stream::of)
                .filter(NewsAttributes.class::isInstance)
                .map(NewsAttributes.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    private static @Nullable Instant instant(@Nullable ZonedDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /** Sitemaps are often stored compressed, as files and not as transfer encoding. */
    private static byte[] unzipped(byte[] body) {
        if (body.length < 2 || body[0] != 0x1f || body[1] != (byte) 0x8b) {
            return body;
        }
        try (var unzip = new GZIPInputStream(new ByteArrayInputStream(body))) {
            var plain = unzip.readNBytes(MAX_BYTES + 1);
            if (plain.length > MAX_BYTES) {
                throw new UnreadableListingException("The sitemap is larger than 16 MB when it is unpacked");
            }
            return plain;
        } catch (IOException e) {
            throw new UnreadableListingException("The sitemap is compressed, but cannot be unpacked");
        }
    }
}
