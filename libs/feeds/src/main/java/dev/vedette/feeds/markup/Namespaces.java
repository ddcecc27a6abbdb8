package dev.vedette.feeds.markup;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Which prefix means which vocabulary at one place of a document. A known vocabulary has one prefix here, whatever the
 * document calls it; that of the feed formats themselves is empty, so that {@code atom:link}, {@code rss:link} and
 * {@code link} are all {@code link}.
 */
final class Namespaces {

    /** What every document knows, declared or not: feeds often forget to declare what they use. */
    static final Namespaces ROOT = new Namespaces(
            null,
            Map.ofEntries(
                    Map.entry("", ""),
                    Map.entry("atom", ""),
                    Map.entry("atom10", ""),
                    Map.entry("a10", ""),
                    Map.entry("rss", ""),
                    Map.entry("xml", "xml"),
                    Map.entry("rdf", "rdf"),
                    Map.entry("dc", "dc"),
                    Map.entry("dcterms", "dcterms"),
                    Map.entry("content", "content"),
                    Map.entry("itunes", "itunes"),
                    Map.entry("media", "media"),
                    Map.entry("sy", "sy"),
                    Map.entry("xhtml", "xhtml"),
                    Map.entry("feedburner", "feedburner")));

    private static final Map<String, String> KNOWN = Map.ofEntries(
            entry("backend.userland.com/rss", ""),
            entry("backend.userland.com/rss2", ""),
            entry("blogs.law.harvard.edu/tech/rss", ""),
            entry("cyber.law.harvard.edu/rss/rss.html", ""),
            entry("purl.org/rss/1.0", ""),
            entry("purl.org/rss/1.0/modules/rss091#", ""),
            entry("purl.org/net/rss1.1#", ""),
            entry("my.netscape.com/rdf/simple/0.9", ""),
            entry("my.netscape.com/publish/formats/rss-0.91.dtd", ""),
            entry("channel.netscape.com/rdf/simple/0.9", ""),
            entry("purl.org/atom/ns#", ""),
            entry("www.w3.org/2005/atom", ""),
            entry("purl.org/pie", ""),
            entry("purl.org/echo", ""),
            entry("example.com/newformat#", ""),
            entry("example.com/necho", ""),
            entry("purl.org/dc/elements/1.1", "dc"),
            entry("purl.org/dc/elements/1.0", "dc"),
            entry("purl.org/dc/terms", "dcterms"),
            entry("purl.org/rss/1.0/modules/content", "content"),
            entry("www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
            entry("example.com/dtds/podcast-1.0.dtd", "itunes"),
            entry("search.yahoo.com/mrss", "media"),
            entry("purl.org/rss/1.0/modules/syndication", "sy"),
            entry("www.w3.org/1999/xhtml", "xhtml"),
            entry("www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"),
            entry("www.w3.org/2000/svg", "svg"),
            entry("www.w3.org/1998/math/mathml", "math"),
            entry("www.w3.org/xml/1998/namespace", "xml"),
            entry("rssnamespace.org/feedburner/ext/1.0", "feedburner"));

    private final @Nullable Namespaces outer;
    private final Map<String, String> prefixes;

    private Namespaces(@Nullable Namespaces outer, Map<String, String> prefixes) {
        this.outer = outer;
        this.prefixes = prefixes;
    }

    /** These and what a tag declares. */
    Namespaces with(Attributes attributes) {
        if (attributes.isEmpty()) {
            return this;
        }
        Map<String, String> declared = new HashMap<>(4);
        attributes.forEach((name, value) -> {
            if (name.equals("xmlns")) {
                declared.put("", vocabulary(value, ""));
            } else if (name.startsWith("xmlns:")) {
                String prefix = name.substring(6);
                declared.put(prefix, vocabulary(value, "?" + prefix));
            }
        });
        return declared.isEmpty() ? this : new Namespaces(this, declared);
    }

    /** {@code prefix:name} with the prefix of this class; without one for the formats themselves; in lower case. */
    String name(String qualified) {
        String name = qualified.toLowerCase(Locale.ROOT);
        int colon = name.indexOf(':');
        String vocabulary = prefix(colon < 0 ? "" : name.substring(0, colon));
        String local = name.substring(colon + 1);
        return vocabulary.isEmpty() ? local : vocabulary + ":" + local;
    }

    private String prefix(String prefix) {
        for (Namespaces scope = this; scope != null; scope = scope.outer) {
            String vocabulary = scope.prefixes.get(prefix);
            if (vocabulary != null) {
                return vocabulary;
            }
        }
        return "?" + prefix;
    }

    private static String vocabulary(String uri, String unknown) {
        String key = key(uri);
        return key.startsWith("backend.userland.com/rss") ? "" : KNOWN.getOrDefault(key, unknown);
    }

    /** Publishers write namespaces with blanks, capitals, https, and without the last slash. */
    private static String key(String uri) {
        String key = uri.strip().toLowerCase(Locale.ROOT).replaceFirst("^https?://", "");
        return key.endsWith("/") ? key.substring(0, key.length() - 1) : key;
    }

    private static Entry<String, String> entry(String uri, String prefix) {
        return Map.entry(uri, prefix);
    }
}
