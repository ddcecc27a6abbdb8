package dev.vedette.feeds.reading;

import dev.vedette.feeds.Text;
import dev.vedette.feeds.html.PlainText;
import dev.vedette.feeds.html.Sanitizer;
import dev.vedette.feeds.markup.Element;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads text constructs (RFC 4287 §3.1, Atom 0.3, RSS). Escaped markup, markup that stands in the feed as elements, and
 * Base64 all become safe HTML; text is HTML where it is declared to be, or declares nothing and looks like it.
 */
final class Texts {

    private static final String PLAIN = "text/plain";
    private static final String HTML = "text/html";
    private static final String XHTML = "application/xhtml+xml";

    private final Place place;

    Texts(Place place) {
        this.place = place;
    }

    /** A text that is plain unless it says or shows something else. */
    @Nullable
    Text plain(Fields fields, String... names) {
        return first(fields, PLAIN, names);
    }

    /** A text that is HTML unless it says something else. */
    @Nullable
    Text html(Fields fields, String... names) {
        return first(fields, HTML, names);
    }

    /** Elements as the formats that hold XHTML in them have it. */
    @Nullable
    Text xhtml(Fields fields, String... names) {
        return first(fields, XHTML, names);
    }

    private @Nullable Text first(Fields fields, String usual, String... names) {
        for (Element element : fields.all(names)) {
            Text text = read(element, usual);
            if (!text.value().isEmpty()) {
                return text;
            }
        }
        return null;
    }

    private Text read(Element element, String usual) {
        String declared = element.attribute("type");
        String type = declared == null ? usual : mediaType(declared);
        boolean elements = type.endsWith("xml") || !type.equals(HTML) && hasElements(element);
        String value = elements ? Markup.escaped(element) : Markup.raw(element);
        String decoded = isBase64(element, type) ? decoded(value) : null;
        String text = (decoded == null ? value : decoded).strip();
        boolean guess = declared == null || decoded != null;
        boolean html = elements || type.equals(HTML) || guess && PlainText.looksLikeHtml(text);
        return html
                ? new Text(Sanitizer.clean(text, place.addresses(element)), true)
                : new Text(PlainText.oneLine(text), false);
    }

    private static boolean hasElements(Element element) {
        return element.content().stream().anyMatch(Element.class::isInstance);
    }

    private static String mediaType(String declared) {
        String type = declared.toLowerCase(Locale.ROOT);
        int parameters = type.indexOf(';');
        return switch (parameters < 0 ? type : type.substring(0, parameters).strip()) {
            case "text", "plain" -> PLAIN;
            case "html" -> HTML;
            case "xhtml" -> XHTML;
            default -> type;
        };
    }

    /** Atom 1.0 has it for all types that are neither text nor XML, Atom 0.3 says so. */
    private static boolean isBase64(Element element, String type) {
        String mode = element.attribute("mode");
        return "base64".equalsIgnoreCase(mode)
                || mode == null
                        && type.contains("/")
                        && !type.startsWith("text/")
                        && !type.endsWith("xml")
                        && !type.endsWith("json");
    }

    private static @Nullable String decoded(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64.replaceAll("\\s+", ""));
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException notText) {
            return null;
        }
    }
}
