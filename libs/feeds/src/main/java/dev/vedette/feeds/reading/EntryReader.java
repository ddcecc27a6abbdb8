package dev.vedette.feeds.reading;

import dev.vedette.feeds.Enclosure;
import dev.vedette.feeds.Entry;
import dev.vedette.feeds.Limits;
import dev.vedette.feeds.Text;
import dev.vedette.feeds.dates.FeedDates;
import dev.vedette.feeds.html.Addresses;
import dev.vedette.feeds.html.PlainText;
import dev.vedette.feeds.markup.Element;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an {@code item} or {@code entry}. */
final class EntryReader {

    private static final Set<String> CONTAINERS = Set.of("media:group", "media:content");

    private final boolean dayFirst;
    private final Place place;
    private final Texts texts;
    private final Links links;

    EntryReader(Place place, boolean dayFirst) {
        this.dayFirst = dayFirst;
        this.place = place;
        this.texts = new Texts(place);
        this.links = new Links(place);
    }

    Entry read(Element element) {
        Fields fields = fields(element);
        Text summary = texts.plain(fields, "summary");
        Text description = texts.html(fields, "description", "abstract");
        Text content = content(fields);
        Instant updated = Moments.updated(fields, dayFirst);
        return new Entry(
                texts.plain(fields, "title", "dc:title", "media:title", "itunes:title"),
                link(element, fields),
                id(element, fields),
                Moments.published(fields, dayFirst),
                updated == null ? FeedDates.parse(element.attribute("lastmod")) : updated,
                summary != null ? summary : description != null ? description : otherSummary(fields),
                content != null || summary == null ? content : description,
                People.in(fields, "author", "dc:creator", "dc:author", "itunes:author"),
                tags(fields),
                enclosures(fields));
    }

    /** Its children, and those of the groups that Media RSS puts around some. */
    private static Fields fields(Element element) {
        Fields fields = new Fields();
        List<Element> nested = new ArrayList<>();
        for (Element child : element.children()) {
            fields.add(child);
            if (CONTAINERS.contains(child.name())) {
                nested.add(child);
            }
        }
        for (Element container : nested) {
            container.children().forEach(fields::add);
        }
        return fields;
    }

    private @Nullable Text content(Fields fields) {
        Text encoded = texts.html(fields, "content:encoded", "encoded", "fullitem");
        Text xhtml = encoded != null ? encoded : texts.xhtml(fields, "xhtml:body", "body");
        return xhtml != null ? xhtml : texts.plain(fields, "content");
    }

    private @Nullable Text otherSummary(Fields fields) {
        return texts.html(fields, "dc:description", "itunes:summary", "itunes:subtitle");
    }

    private @Nullable String link(Element element, Fields fields) {
        String page = links.page(fields);
        String link = page == null ? links.permanent(fields) : page;
        String href = element.attribute("href");
        if (link != null || href == null) {
            return link != null ? link : onlyEnclosure(fields);
        }
        return links.resolved(element, href);
    }

    /** Podcasts: the recording is all the address there is. */
    private @Nullable String onlyEnclosure(Fields fields) {
        List<Enclosure> enclosures = enclosures(fields);
        return enclosures.isEmpty() ? null : enclosures.getFirst().url();
    }

    private @Nullable String id(Element element, Fields fields) {
        String id = links.id(fields);
        return id == null ? element.attribute("rdf:about") : id;
    }

    static List<String> tags(Fields fields) {
        Set<String> tags = new LinkedHashSet<>();
        for (Element category : fields.all("category", "dc:subject", "itunes:category", "media:category")) {
            String term = category.attribute("term");
            String named = term == null ? category.attribute("text") : term;
            add(tags, named == null ? PlainText.oneLine(Markup.raw(category)) : named);
        }
        for (Element keywords : fields.all("itunes:keywords", "media:keywords")) {
            for (String keyword : keywords.text().split(",", Limits.MAX_LISTED)) {
                add(tags, keyword.strip());
            }
        }
        return List.copyOf(tags);
    }

    private static void add(Set<String> tags, String tag) {
        if (!tag.isEmpty() && tags.size() < Limits.MAX_LISTED) {
            tags.add(tag);
        }
    }

    private List<Enclosure> enclosures(Fields fields) {
        List<Enclosure> enclosures = new ArrayList<>();
        for (Element element : fields.all("enclosure", "link", "media:content")) {
            boolean wanted =
                    !element.name().equals("link") || Links.relation(element).equals("enclosure");
            String url = wanted ? url(element) : null;
            if (url != null && enclosures.size() < Limits.MAX_LISTED) {
                String size = element.attribute("filesize");
                enclosures.add(new Enclosure(
                        url, size == null ? element.attribute("length") : size, element.attribute("type")));
            }
        }
        return enclosures;
    }

    private @Nullable String url(Element element) {
        String url = element.attribute("url");
        String address = url == null ? element.attribute("href") : url;
        Addresses addresses = place.addresses(element);
        return address == null ? null : addresses.resolve(address);
    }
}
