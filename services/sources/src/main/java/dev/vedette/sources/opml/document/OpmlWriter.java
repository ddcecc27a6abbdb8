package dev.vedette.sources.opml.document;

import dev.vedette.sources.settings.Settings;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes OPML 2.0. Each source lies in the folder of its first collection, for other readers; all we know of it is in an
 * attribute of our own namespace, which the specification allows, so that nothing is lost on the way back.
 */
public final class OpmlWriter {

    static final String PREFIX = "vedette";
    private static final String NAMESPACE = "https://vedette.dev/opml";

    private final XMLStreamWriter xml;
    private final Function<Settings, String> json;

    private OpmlWriter(XMLStreamWriter xml, Function<Settings, String> json) {
        this.xml = xml;
        this.json = json;
    }

    /**
     * A source to write.
     *
     * @param name what it goes by, which may be its feed's title
     */
    public record Exported(String name, Settings settings) {}

    /** @param json writes settings as JSON */
    public static String write(List<Exported> sources, Instant now, Function<Settings, String> json) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new OpmlWriter(xml, json).document(sources, now);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A string could not be written to", e);
        }
        return text.toString();
    }

    private void document(List<Exported> sources, Instant now) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("opml");
        xml.writeAttribute("version", "2.0");
        xml.writeNamespace(PREFIX, NAMESPACE);
        xml.writeStartElement("head");
        element("title", "Vedette: sources");
        element("dateCreated", DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC)));
        xml.writeEndElement();
        xml.writeStartElement("body");
        for (var folder : folders(sources).entrySet()) {
            folder(folder.getKey(), folder.getValue());
        }
        xml.writeEndDocument();
    }

    private static Map<String, List<Exported>> folders(List<Exported> sources) {
        return sources.stream()
                .collect(Collectors.groupingBy(
                        each -> each.settings().collections().stream()
                                .findFirst()
                                .orElse(""),
                        TreeMap::new,
                        Collectors.toList()));
    }

    private void folder(String name, List<Exported> sources) throws XMLStreamException {
        if (!name.isEmpty()) {
            xml.writeStartElement("outline");
            attribute("text", name);
        }
        for (var source : sources) {
            outline(source);
        }
        if (!name.isEmpty()) {
            xml.writeEndElement();
        }
    }

    private void outline(Exported source) throws XMLStreamException {
        xml.writeEmptyElement("outline");
        attribute("type", "rss");
        attribute("text", source.name());
        attribute("xmlUrl", source.settings().url());
        if (source.settings().language() != null) {
            attribute("language", source.settings().language());
        }
        xml.writeAttribute(PREFIX, NAMESPACE, "settings", clean(json.apply(source.settings())));
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, clean(value));
    }

    /** Without what XML 1.0 cannot hold. */
    private static String clean(String text) {
        return text.codePoints()
                .filter(c -> c == 9
                        || c == 10
                        || c == 13
                        || c >= 0x20 && c < 0xD800
                        || c >= 0xE000 && c < 0xFFFE
                        || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
