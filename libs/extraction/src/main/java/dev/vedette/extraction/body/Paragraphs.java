package dev.vedette.extraction.body;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Writes an element as paragraphs: each block is one, two line breaks part them, white space is collapsed. */
final class Paragraphs implements NodeVisitor {

    private final List<String> done = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int breaks;

    private Paragraphs() {}

    static List<String> of(Element root) {
        Paragraphs paragraphs = new Paragraphs();
        NodeTraversor.traverse(paragraphs, root);
        paragraphs.close();
        return paragraphs.done;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (element.normalName().equals("br")) {
                lineBreak();
            } else if (isParagraph(element)) {
                close();
            } else if (isCell(element)) {
                append(" ");
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && isParagraph(element)) {
            close();
        }
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    private static boolean isParagraph(Element element) {
        return Texts.isBlock(element) && !isCell(element);
    }

    private void lineBreak() {
        breaks++;
        if (breaks > 1) {
            close();
        } else if (!open.isEmpty()) {
            open.append('\n');
        }
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '\u00A0' || c == '\u007F') {
                if (!open.isEmpty() && !Character.isWhitespace(open.charAt(open.length() - 1))) {
                    open.append(' ');
                }
            } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF' && c != '\u2060') {
                breaks = 0;
                open.append(c);
            }
        }
    }

    private void close() {
        String paragraph = open.toString().strip().replaceAll(" *\n *", "\n");
        if (!paragraph.isEmpty()) {
            done.add(paragraph);
        }
        open.setLength(0);
        breaks = 0;
    }
}
