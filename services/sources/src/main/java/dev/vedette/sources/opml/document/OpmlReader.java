package dev.vedette.sources.opml.document;

import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.problem.Problems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads OPML 2.0 (opml.org/spec2) and what is sold as such. The parser knows no DTDs and no entities but those of HTML, so
 * there is nothing to open and nothing to grow; and it forgives bare ampersands, which are the usual fault.
 */
public final class OpmlReader {

    static final int MOST_FEEDS = 20_000;

    private static final int LONGEST_NAME = 200;

    /** Above what an address may have, so that what is cut is refused. */
    private static final int LONGEST_ADDRESS = 4_000;

    private static final Pattern UNSEEMLY = Pattern.compile("[\\p{Cntrl}\\p{Cs}&&[^\\t\\r\\n]]");

    private OpmlReader() {}

    /** @throws ProblemException 400 when it is no OPML, or lists no feed, or too many */
    public static List<OpmlOutline> read(byte[] body) {
        var document = parse(body);
        var outlines = document.getElementsByTag("outline");
        var feeds = outlines.stream()
                .filter(outline -> attribute(outline, "xmlUrl") != null)
                .map(OpmlReader::outline)
                .toList();
        if (outlines.isEmpty() && document.getElementsByTag("opml").isEmpty()) {
            throw refused("is no OPML", "Send an OPML document, as feed readers export it.");
        }
        if (feeds.isEmpty()) {
            throw refused("lists no feed", "Send an OPML document whose outlines have an xmlUrl.");
        }
        if (feeds.size() > MOST_FEEDS) {
            throw refused("lists more than " + MOST_FEEDS + " feeds", "Send it in parts.");
        }
        return feeds;
    }

    private static Document parse(byte[] body) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(body), null, "", Parser.xmlParser());
        } catch (IOException e) {
            throw new UncheckedIOException("An array of bytes could not be read", e);
        }
    }

    private static OpmlOutline outline(Element element) {
        return new OpmlOutline(
                cut(String.valueOf(attribute(element, "xmlUrl")).strip(), LONGEST_ADDRESS),
                name(element),
                attribute(element, "language"),
                folders(element),
                attribute(element, OpmlWriter.PREFIX + ":settings"));
    }

    private static List<String> folders(Element element) {
        var folders = new ArrayList<String>();
        for (var around = element.parent(); around != null; around = around.parent()) {
            var name = around.tagName().equalsIgnoreCase("outline") ? name(around) : null;
            if (name != null) {
                folders.add(name);
            }
        }
        Collections.reverse(folders);
        return folders;
    }

    /** {@code text} is required; Thunderbird leaves it out of folders, and writes {@code title} alone. */
    private static @Nullable String name(Element outline) {
        var text = attribute(outline, "text");
        var name = text == null ? attribute(outline, "title") : text;
        return name == null ? null : cut(name.strip(), LONGEST_NAME);
    }

    /** Without what no text holds: a character reference may name even NUL, which PostgreSQL refuses. */
    private static @Nullable String attribute(Element element, String name) {
        var value = UNSEEMLY.matcher(element.attributes().getIgnoreCase(name)).replaceAll("");
        return value.isBlank() ? null : value;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }

    private static ProblemException refused(String message, String fix) {
        return new ProblemException(Problems.invalid("body", message, fix));
    }
}
