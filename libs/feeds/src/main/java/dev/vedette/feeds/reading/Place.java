package dev.vedette.feeds.reading;

import dev.vedette.feeds.FeedDocument;
import dev.vedette.feeds.html.Addresses;
import dev.vedette.feeds.markup.Element;
import org.jspecify.annotations.Nullable;

/** What an element inherits from where it stands: the base of its addresses (XML Base) and its language. */
final class Place {

    private final Addresses document;
    private final @Nullable String language;
    private final boolean located;

    Place(FeedDocument document) {
        Addresses fetched = Addresses.under(document.url());
        String location = document.header("Content-Location");
        this.document = location == null
                ? fetched
                : document.url() == null ? Addresses.under(location) : fetched.nested(location);
        this.language = document.header("Content-Language");
        this.located = location != null;
    }

    private Place(Addresses document, @Nullable String language, boolean located) {
        this.document = document;
        this.language = language;
        this.located = located;
    }

    /** Where the entries of RSS are, which knows no base: on the site, unless the server said otherwise. */
    Place on(String site) {
        return located ? this : new Place(document.nested(site), language, false);
    }

    /** What relative addresses in this element are relative to. */
    Addresses addresses(Element element) {
        Element parent = element.parent();
        if (parent == null) {
            return document;
        }
        String base = element.attribute("xml:base");
        return base == null ? addresses(parent) : addresses(parent).nested(base);
    }

    /** The language that is declared for it ({@code xml:lang}, RFC 9110 §8.5), or null. */
    @Nullable
    String language(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            String declared = at.attributes().get("xml:lang");
            if (declared != null) {
                return declared.isBlank() ? null : declared.strip().replace('_', '-');
            }
        }
        return language;
    }
}
