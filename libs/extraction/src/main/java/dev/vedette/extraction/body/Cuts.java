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

    boolean contains(Node node) {
        return cut.contains(node);
    }
}
