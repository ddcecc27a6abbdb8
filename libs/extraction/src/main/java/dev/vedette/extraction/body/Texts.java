package dev.vedette.extraction.body;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Small facts about elements and their text. */
final class Texts {

    private static final Set<String> BLOCKS = Set.of(
            "html",
            "body",
            "div",
            "p",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "aside",
            "nav",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "table",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th",
            "caption",
            "figure",
            "figcaption",
            "address",
            "hr",
            "form",
            "fieldset",
            "details",
            "summary",
            "center",
            "dir",
            "menu",
            "hgroup",
            "search",
            "dialog",
            "picture",
            "video",
            "audio");

    private Texts() {}

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /** Whether a block stands anywhere inside. */
    static boolean holdsBlock(Element element) {
        for (Element inner : element.getAllElements()) {
            if (inner != element && isBlock(inner)) {
                return true;
            }
        }
        return false;
    }

    static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    /** An image that a reader would call a picture. */
    static boolean isPicture(Element element) {
        return element.normalName().equals("img")
                && !isSmall(element.attributes().get("width"))
                && !isSmall(element.attributes().get("height"));
    }

    private static boolean isSmall(String size) {
        return size.length() == 1 || size.length() == 2 && Character.isDigit(size.charAt(1));
    }

    static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.attributes().hasKey("href");
    }

    /** Whether a text ends as sentences do, quotes and brackets aside. */
    static boolean endsSentence(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (".!?…。！？".indexOf(c) >= 0) {
                return true;
            }
            if ("\"'”’»“)]*".indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }

    static boolean isHeading(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    /** Characters with runs of white space counted as one and none at the ends. */
    static int visibleLength(String text) {
        int length = 0;
        boolean gap = true;
        for (int i = 0; i < text.length(); i++) {
            boolean space = text.charAt(i) <= ' ' || text.charAt(i) == '\u00A0';
            length += space && gap ? 0 : 1;
            gap = space;
        }
        return length;
    }
}
