package dev.vedette.feeds.reading;

import dev.vedette.feeds.Entry;
import dev.vedette.feeds.Feed;
import dev.vedette.feeds.FeedDocument;
import dev.vedette.feeds.Limits;
import dev.vedette.feeds.dates.FeedDates;
import dev.vedette.feeds.markup.Element;
import dev.vedette.feeds.markup.TreeBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads RSS, RDF, Atom and CDF: entries and fields are taken wherever the formats, or those who mix them, put them. */
public final class XmlFeedReader {

    private static final Set<String> ROOTS = Set.of("rss", "rdf:rdf", "rdf", "feed", "channel");
    private static final Set<String> CONTAINERS = Set.of("channel", "feed", "rss", "items", "rdf:seq");
    private static final Set<String> ENTRIES = Set.of("item", "entry");
    private static final int WINDOW = 4096;

    private final FeedDocument document;
    private final Fields fields = new Fields();
    private final List<Element> entries = new ArrayList<>();

    private XmlFeedReader(FeedDocument document) {
        this.document = document;
    }

    /** Null where there is no feed in it. */
    public static @Nullable Feed read(String xml, FeedDocument document) {
        Element root = root(TreeBuilder.build(xml));
        return root == null ? null : new XmlFeedReader(document).feed(root);
    }

    /** Whether it begins as HTML does. */
    public static boolean isWebPage(String text) {
        String start = text.substring(0, Math.min(text.length(), WINDOW)).toLowerCase(Locale.ROOT);
        return start.contains("<html") || start.contains("<!doctype html");
    }

    /** The element that is a feed: the first, or one that stands in what somebody wrapped around it. */
    private static @Nullable Element root(Element above) {
        for (Element child : above.children()) {
            if (ROOTS.contains(child.name())) {
                return child;
            }
        }
        for (Element child : above.children()) {
            Element root = child.name().equals("html") ? null : root(child);
            if (root != null) {
                return root;
            }
        }
        return null;
    }

    private Feed feed(Element root) {
        gather(root);
        Place place = new Place(document);
        Texts texts = new Texts(place);
        Links links = new Links(place);
        String link = link(root, links);
        Place inside = link == null || root.name().equals("feed") ? place : place.on(link);
        return new Feed(
                texts.plain(fields, "title", "dc:title", "itunes:title", "media:title"),
                link,
                links.id(fields),
                texts.html(
                        fields, "description", "subtitle", "tagline", "abstract", "dc:description", "itunes:summary"),
                language(root, place),
                People.in(fields, "author", "managingeditor", "dc:creator", "dc:author", "itunes:author"),
                texts.plain(fields, "rights", "copyright", "dc:rights", "media:copyright"),
                Moments.published(fields, false),
                updated(root),
                PollingReader.read(fields, links, document),
                entries(inside, Moments.isDayFirst(entries, language(root, place))));
    }

    private void gather(Element element) {
        for (Element child : element.children()) {
            if (ENTRIES.contains(child.name())) {
                entries.add(child);
            } else if (CONTAINERS.contains(child.name())) {
                gather(child);
            } else {
                fields.add(child);
            }
        }
    }

    private List<Entry> entries(Place place, boolean dayFirst) {
        EntryReader reader = new EntryReader(place, dayFirst);
        return entries.stream().limit(Limits.MAX_ENTRIES).map(reader::read).toList();
    }

    private @Nullable String link(Element root, Links links) {
        String page = links.page(fields);
        String href = root.attribute("href");
        return page != null || href == null ? page : links.resolved(root, href);
    }

    private @Nullable String language(Element root, Place place) {
        String said = fields.text("language", "dc:language");
        Element channel = root.child("channel");
        return said != null ? said : place.language(channel == null ? root : channel);
    }

    private @Nullable Instant updated(Element root) {
        Instant updated = Moments.updated(fields, false);
        return updated == null ? FeedDates.parse(root.attribute("lastmod")) : updated;
    }
}
