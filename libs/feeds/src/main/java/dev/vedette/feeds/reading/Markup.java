package dev.vedette.feeds.reading;

import dev.vedette.feeds.html.PlainText;
import dev.vedette.feeds.markup.Element;
import java.util.Set;

/** What stands in an element, as HTML. */
final class Markup {

    private static final Set<String> ALWAYS_EMPTY = Set.of("br", "hr", "img", "wbr");

    private final boolean escapeText;
    private final StringBuilder out = new StringBuilder();

    private Markup(boolean escapeText) {
        this.escapeText = escapeText;
    }

    /** Where its characters are characters. */
    static String escaped(Element element) {
        return new Markup(true).content(element);
    }

    /** Where its characters are HTML themselves, perhaps with elements among them. */
    static String raw(Element element) {
        if (element.content().size() == 1 && element.content().getFirst() instanceof String only) {
            return only;
        }
        return new Markup(false).content(element);
    }

    private String content(Element element) {
        append(element);
        return out.toString();
    }

    private void append(Element element) {
        for (Object one : element.content()) {
            if (one instanceof Element child) {
                element(child);
            } else {
                out.append(escapeText ? PlainText.asHtml(one.toString()) : one.toString());
            }
        }
    }

    private void element(Element element) {
        String tag = element.localTag();
        out.append('<').append(tag);
        element.attributes()
                .forEach((name, value) -> out.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(PlainText.asHtml(value))
                        .append('"'));
        out.append('>');
        append(element);
        if (!ALWAYS_EMPTY.contains(tag)) {
            out.append("</").append(tag).append('>');
        }
    }
}
