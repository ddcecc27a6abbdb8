package dev.vedette.feeds.reading;

import dev.vedette.feeds.markup.Element;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads addresses: of pages, of the feed itself, and what stays the same about an entry. */
final class Links {

    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml", "html", "xhtml");

    private final Place place;

    Links(Place place) {
        this.place = place;
    }

    /** Where a reader goes: past a redirect that tells its target, in Atom the first alternate that is a page, in RSS the last link. */
    @Nullable
    String page(Fields fields) {
        for (Element original : fields.all("feedburner:origlink", "origlink")) {
            String text = original.text().strip();
            if (text.startsWith("http")) {
                return resolved(original, text);
            }
        }
        String alternate = null;
        String written = null;
        for (Element link : fields.all("link")) {
            String href = href(link);
            String text = href == null ? link.text().strip() : "";
            if (href != null && isAlternate(link)) {
                alternate = alternate == null || written != null ? resolved(link, href) : alternate;
                written = null;
            } else if (!text.isEmpty()) {
                written = resolved(link, text);
            }
        }
        return written != null ? written : alternate;
    }

    /** The first link of this relation, or null. */
    @Nullable
    String related(Fields fields, String relation) {
        for (Element link : fields.all("link")) {
            String href = href(link);
            if (href != null && relation(link).equals(relation)) {
                return resolved(link, href);
            }
        }
        return null;
    }

    /** A {@code guid} that is an address (RSS 2.0: unless it says that it is none), or null. */
    @Nullable
    String permanent(Fields fields) {
        for (Element guid : fields.all("guid")) {
            String text = guid.text().strip();
            if (!text.isEmpty() && isAddress(guid)) {
                return resolved(guid, text);
            }
        }
        return null;
    }

    /** What stays the same when an entry is edited. */
    @Nullable
    String id(Fields fields) {
        for (Element id : fields.all("guid", "id")) {
            String text = id.text().strip();
            if (!text.isEmpty()) {
                return isAddress(id) && text.contains("/") ? resolved(id, text) : text;
            }
        }
        return null;
    }

    String resolved(Element element, String address) {
        return place.addresses(element).resolve(address);
    }

    static @Nullable String href(Element link) {
        String href = link.attribute("href");
        return href == null ? link.attribute("rdf:resource") : href;
    }

    static String relation(Element link) {
        String relation = link.attribute("rel");
        return relation == null ? "alternate" : relation.toLowerCase(Locale.ROOT);
    }

    private static boolean isAlternate(Element link) {
        String type = link.attribute("type");
        return relation(link).equals("alternate") && (type == null || PAGES.contains(type.toLowerCase(Locale.ROOT)));
    }

    private static boolean isAddress(Element id) {
        return !"false".equalsIgnoreCase(id.attribute("ispermalink"));
    }
}
