package dev.vedette.extraction.body;

import dev.vedette.extraction.Limits;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Reads an element as {@link Block}s in reading order: two line breaks part a block, white space is collapsed. */
final class Blocks implements NodeFilter {

    private final Cuts cuts;
    private final List<Block> done = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private Element owner;
    private int linked;
    private int links;
    private int breaks;
    private int pictures;

    private Blocks(Element root, Cuts cuts) {
        this.owner = root;
        this.cuts = cuts;
    }

    static List<Block> of(Element root, Cuts cuts) {
        Blocks blocks = new Blocks(root, cuts);
        NodeTraversor.filter(blocks, root);
        blocks.close();
        return blocks.done;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (cuts.contains(node)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            pictures += Texts.isPicture(element) ? 1 : 0;
            if (element.normalName().equals("br")) {
                lineBreak();
            } else if (Texts.isCell(element)) {
                append(" ");
            } else if (Texts.isBlock(element)) {
                close();
                owner = element;
            } else if (Texts.isLink(element)) {
                links++;
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (Texts.isLink(element) && !cuts.contains(node)) {
                links--;
            } else if (Texts.isBlock(element) && !Texts.isCell(element) && !cuts.contains(node)) {
                close();
                Element parent = element.parent();
                owner = parent == null ? element : parent;
            }
        }
        return FilterResult.CONTINUE;
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
        int before = open.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '\u00A0' || c == '\u007F') {
                if (!open.isEmpty() && open.charAt(open.length() - 1) > ' ') {
                    open.append(' ');
                }
            } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF' && c != '\u2060') {
                breaks = 0;
                open.append(c);
            }
        }
        linked += links > 0 ? open.length() - before : 0;
    }

    private void close() {
        String text = open.indexOf("\n") < 0
                ? open.toString().strip()
                : open.toString().strip().replaceAll(" *\n *", "\n");
        if (!text.isEmpty() && done.size() < Limits.MAX_BLOCKS) {
            done.add(new Block(text, linked, kind(), owner, pictures));
        }
        pictures = text.isEmpty() ? pictures : 0;
        open.setLength(0);
        linked = 0;
        breaks = 0;
    }

    private Block.Kind kind() {
        Element element = owner;
        for (int up = 0; up < 3 && element != null; up++) {
            switch (element.normalName()) {
                case "li", "dd", "dt" -> {
                    return Block.Kind.ITEM;
                }
                case "tr", "td", "th" -> {
                    return Block.Kind.ROW;
                }
                case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                    return Block.Kind.HEADING;
                }
                default -> element = element.parent();
            }
        }
        return Block.Kind.PARAGRAPH;
    }
}
