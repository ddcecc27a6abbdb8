package dev.vedette.extraction.metadata;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Values from attributes and JSON as plain text. */
public final class Words {

    /** Of HTML only: "How should <selectmenu> work?" is about a tag of none. */
    private static final Pattern TAG = Pattern.compile(
            "</?(?:a|abbr|article|b|big|blockquote|br|cite|center|code|dd|del|div|dl|dt|em|font|h[1-6]|hr|i|iframe|img|ins|li|main|mark|"
                    + "ol|p|pre|q|s|script|section|small|span|strike|strong|style|sub|sup|table|tbody|td|th|time|tr|tt|u|ul|wbr)"
                    + "(?:\\s[^<>]{0,500})?/?>",
            Pattern.CASE_INSENSITIVE);

    private Words() {}

    /** A text that readers see as it is: white space collapsed; null where nothing is left. */
    static @Nullable String shown(String text) {
        String plain = collapsed(text).strip();
        return plain.isEmpty() ? null : plain;
    }

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
            text = TAG.matcher(text).replaceAll(" ");
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
