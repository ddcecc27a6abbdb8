package dev.vedette.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Cuts a parsed page to {@link Limits}, without recursion. */
final class Bounds {

    private Bounds() {}

    /** Returns whether anything was cut off. */
    static boolean apply(Document document) {
        Counter counter = new Counter();
        NodeTraversor.filter(counter, document);
        counter.deep.forEach(Bounds::flatten);
        counter.beyond.forEach(Node::remove);
        return !counter.beyond.isEmpty();
    }

    private static void flatten(Element element) {
        String text = element.wholeText();
        element.empty();
        element.appendChild(new TextNode(text));
    }

    private static final class Counter implements NodeFilter {
        private final List<Element> deep = new ArrayList<>();
        private final List<Node> beyond = new ArrayList<>();
        private int nodes;

        @Override
        public FilterResult head(Node node, int depth) {
            nodes++;
            if (nodes > Limits.MAX_NODES) {
                beyond.add(node);
                return FilterResult.SKIP_ENTIRELY;
            }
            if (depth >= Limits.MAX_DEPTH && node instanceof Element element && element.childNodeSize() > 0) {
                deep.add(element);
                return FilterResult.SKIP_CHILDREN;
            }
            return FilterResult.CONTINUE;
        }
    }
}
