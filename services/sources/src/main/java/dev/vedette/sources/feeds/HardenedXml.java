package dev.vedette.sources.feeds;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import javax.xml.XMLConstants;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaders;
import org.xml.sax.InputSource;

/** An XML parser that opens nothing but what it is given, and stops at entities that grow (OWASP's XXE advice). */
final class HardenedXml {

    private static final String SAX = "http://xml.org/sax/features/";
    private static final String LOAD_DTD = "http://apache.org/xml/features/nonvalidating/load-external-dtd";

    private HardenedXml() {}

    static Document parse(Reader xml) throws JDOMException, IOException {
        var builder = new SAXBuilder(XMLReaders.NONVALIDATING);
        builder.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        builder.setFeature(SAX + "external-general-entities", false);
        builder.setFeature(SAX + "external-parameter-entities", false);
        builder.setFeature(LOAD_DTD, false);
        builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
        return builder.build(xml);
    }
}
