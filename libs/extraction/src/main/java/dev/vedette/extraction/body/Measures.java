package dev.vedette.extraction.body;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The {@link Measure} of each element below a root, taken in one pass. */
final class Measures implements NodeFilter {

    /** Unlinked text of a block from which on it counts as prose. */
    static final int SENTENCE = 40;

    private final Map<Element, Measure> measures = new IdentityHashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int links;

    private final Cuts cuts;

    private Measures(Cuts cuts) {
        this.cuts = cuts;
    }

    static Measures taken(Element root, Cuts cuts) {
        Measures measures = new Measures(cuts);
        measures.open.push(new Open());
        NodeTraversor.filter(measures, root);
        return measures;
    }

    Measure of(Element element) {
        return measures.getOrDefault(element, Measure.NONE);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (cuts.contains(node)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (node instanceof TextNode text) {
            add(Texts.visibleLength(text.getWholeText()));
        } else if (node instanceof Element element) {
            links += Texts.isLink(element) ? 1 : 0;
            open.push(new Open());
            open.getFirst().pictures += Texts.isPicture(element) ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element) || cuts.contains(node)) {
            return FilterResult.CONTINUE;
        }
        links -= Texts.isLink(element) ? 1 : 0;
        Open done = open.pop();
        Open parent = open.getFirst();
        int own = 0;
        if (Texts.isBlock(element)) {
            own = done.ownChars - done.ownLinked;
            done.prose += own >= SENTENCE && own >= done.ownLinked ? done.ownChars : 0;
        } else {
            parent.ownChars += done.ownChars;
            parent.ownLinked += done.ownLinked;
        }
        parent.chars += done.chars;
        parent.linked += done.linked;
        parent.prose += done.prose;
        parent.pictures += done.pictures;
        measures.put(element, new Measure(done.chars, done.linked, done.prose, done.pictures, own));
        return FilterResult.CONTINUE;
    }

    private void add(int length) {
        Open now = open.getFirst();
        now.chars += length;
        now.ownChars += length;
        if (links > 0) {
            now.linked += length;
            now.ownLinked += length;
        }
    }

    /** An element whose end has not been seen. */
    private static final class Open {
        private int chars;
        private int linked;
        private int prose;
        private int pictures;
        /** Text that belongs to this block directly or through inline elements. */
        private int ownChars;

        private int ownLinked;
    }
}
