package dev.vedette.extraction.body;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The elements that one attempt leaves out; the page itself stays whole for the next attempt. */
final class Cuts {

    private final Set<Node> cut = Collections.newSetFromMap(new IdentityHashMap<>());

    void add(Element element) {
        cut.add(element);
    }

    /** Those that stand inside a line of text: a tooltip, a share link, a repeated name. */
    Cuts inline() {
        Cuts inline = new Cuts();
        for (Node node : cut) {
            if (node instanceof Element element && !Texts.isBlock(element) && !Texts.holdsBlock(element)) {
                inline.cut.add(element);
            }
        }
        return inline;
    }

    boolean contains(Node node) {
        return cut.contains(node);
    }
}
