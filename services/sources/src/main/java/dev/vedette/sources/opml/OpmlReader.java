package dev.vedette.sources.opml;

import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.problem.Problems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads OPML 2.0 (opml.org/spec2) and what is sold as such. The parser knows no DTDs and no entities but those of HTML, so
 * there is nothing to open and nothing to grow; and it forgives bare ampersands, which are the usual fault.
 */
final class OpmlReader {

    static final int MOST_FEEDS = 20_000;

    private OpmlReader() {}

    /** @throws ProblemException 400 when it is no OPML, or lists no feed, or too many */
    static List<OpmlOutline> read(byte[] body) {
        var feeds = parse(body).stream()
                .filter(outline -> attribute(outline, "xmlUrl") != null)
                .map(OpmlReader::outline)
                .toList();
        if (feeds.isEmpty()) {
            throw refused("lists no feed", "Send an OPML document whose outlines have an xmlUrl.");
        }
        if (feeds.size() > MOST_FEEDS) {
            throw refused("lists more than " + MOST_FEEDS + " feeds", "Send it in parts.");
        }
        return feeds;
    }

    private static List<Element> parse(byte[] body) {
        try {
            var document = Jsoup.parse(new ByteArrayInputStream(body), null, "", Parser.xmlParser());
            return document.getElementsByTag("outline");
        } catch (IOException e) {
            throw new UncheckedIOException("An array of bytes could not be read", e);
        }
    }

    private static OpmlOutline outline(Element element) {
        var text = attribute(element, "text");
        return new OpmlOutline(
                String.valueOf(attribute(element, "xmlUrl")).strip(),
                text == null ? attribute(element, "title") : text,
                attribute(element, "language"),
                folders(element),
                attribute(element, OpmlWriter.PREFIX + ":settings"));
    }

    private static List<String> folders(Element element) {
        var folders = new ArrayList<String>();
        for (var around = element.parent(); around != null; around = around.parent()) {
            var name = around.tagName().equalsIgnoreCase("outline") ? attribute(around, "text") : null;
            if (name != null) {
                folders.add(name.strip());
            }
        }
        Collections.reverse(folders);
        return folders;
    }

    private static @Nullable String attribute(Element element, String name) {
        var value = element.attributes().getIgnoreCase(name);
        return value.isBlank() ? null : value;
    }

    private static ProblemException refused(String message, String fix) {
        return new ProblemException(Problems.invalid("body", message, fix));
    }
}
