package dev.vedette.extraction.metadata;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Values from attributes and JSON as plain text. */
public final class Words {

    private Words() {}

    /** Without markup, entities and control characters, white space collapsed; null where nothing is left. */
    public static @Nullable String plain(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String text = value;
        for (int i = 0; i < 2 && text.indexOf('&') >= 0; i++) {
            text = Parser.unescapeEntities(text, false);
        }
        if (text.indexOf('<') >= 0) {
            text = text.replaceAll("</?[a-zA-Z][^<>]{0,500}>", " ");
        }
        text = collapsed(text).strip();
        return text.isEmpty() ? null : text;
    }

    /** Whether an element surely holds more text than so many characters; stops reading when it is known. */
    static boolean isLonger(Element element, int characters) {
        int[] seen = new int[1];
        NodeTraversor.filter(
                (node, depth) -> {
                    if (node instanceof TextNode text && !text.isBlank()) {
                        seen[0] += text.getWholeText().strip().length();
                    }
                    return seen[0] > 4 * characters ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
                },
                element);
        return seen[0] > 4 * characters;
    }

    private static String collapsed(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space =
                    c <= ' ' || c == '\u007F' || c == '\u00A0' || c == '\u200B' || c == '\uFEFF' || c == '\u00AD';
            if (!space) {
                plain.append(c);
            } else if (!gap) {
                plain.append(' ');
            }
            gap = space;
        }
        return plain.toString();
    }
}
