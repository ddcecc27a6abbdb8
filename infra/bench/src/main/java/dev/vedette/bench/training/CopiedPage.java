package dev.vedette.bench.training;

import dev.vedette.extraction.Page;
import dev.vedette.extraction.decoding.Decoder;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** A page as text, as a browser copies it: a line for each block, a blank one around what has margins. */
final class CopiedPage implements NodeFilter {

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "input",
            "select",
            "textarea",
            "option",
            "datalist",
            "head",
            "map");
    private static final Set<String> LINES = Set.of(
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "aside",
            "nav",
            "li",
            "dt",
            "dd",
            "address",
            "figure",
            "figcaption",
            "form",
            "fieldset",
            "details",
            "summary",
            "center",
            "tr",
            "caption",
            "legend",
            "body",
            "html",
            "picture",
            "hgroup");
    private static final Set<String> APART =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "dl", "pre", "table", "hr");

    private final StringBuilder text = new StringBuilder();

    private CopiedPage() {}

    static String of(Page page) {
        Document document = Jsoup.parse(
                new Decoder().decode(page.body(), page.contentType()).text());
        CopiedPage copied = new CopiedPage();
        NodeTraversor.filter(copied, document.body());
        return copied.text.toString().strip();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (UNSEEN.contains(element.normalName()) || isHidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            part(element.normalName());
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !element.normalName().equals("br")) {
            part(element.normalName());
        }
        return FilterResult.CONTINUE;
    }

    private void part(String name) {
        if (APART.contains(name)) {
            breaks(2);
        } else if (LINES.contains(name)) {
            breaks(1);
        } else if (name.equals("br")) {
            text.append('\n');
        } else if (name.equals("td") || name.equals("th")) {
            append(" ");
        }
    }

    private void breaks(int wanted) {
        int there = 0;
        while (there < wanted && text.length() > there && text.charAt(text.length() - 1 - there) == '\n') {
            there++;
        }
        text.append("\n".repeat(text.isEmpty() ? 0 : wanted - there));
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = c <= ' ' || c == '\u00A0';
            boolean after = text.isEmpty() || text.charAt(text.length() - 1) <= ' ';
            if (!space) {
                text.append(c);
            } else if (!after) {
                text.append(' ');
            }
        }
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return element.hasAttr("hidden") || style.contains("display:none") || style.contains("visibility:hidden");
    }
}
