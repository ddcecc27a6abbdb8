package dev.vedette.extraction.body;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * What the {@link Names} of a page's elements are worth. A word that names much of the page's prose means something
 * else there (page builders call everything a widget) and is not believed on that page. Comments are believed wherever an
 * article may have ended before them: they are often longer than it.
 */
final class Hints {

    /** Share of the page's prose from which on a word cannot name furniture. */
    private static final double TOO_MUCH = 0.3;

    /** Characters of prose that may be an article. */
    private static final int AN_ARTICLE = 400;

    private final Map<String, Names> known = new HashMap<>();
    private final Map<Element, Names> names = new IdentityHashMap<>();
    private final Set<String> doubted = new HashSet<>();
    private final Set<Element> comments = Collections.newSetFromMap(new IdentityHashMap<>());

    Hints(Element root, Measures measures) {
        Map<String, Integer> prose = new HashMap<>();
        NodeTraversor.traverse(new Census(measures, prose), root);
        double limit = measures.of(root).prose() * TOO_MUCH;
        prose.forEach((word, chars) -> {
            if (chars > limit) {
                doubted.add(word);
            }
        });
    }

    /** Whether this is named comments, follows enough prose for an article, and holds no headline. */
    boolean isComments(Element element) {
        return comments.contains(element);
    }

    boolean isFurniture(Element element) {
        if (comments.contains(element)) {
            return true;
        }
        for (String word : names.getOrDefault(element, Names.NONE).furniture()) {
            if (!doubted.contains(word)) {
                return true;
            }
        }
        return false;
    }

    Names names(Element element) {
        return names.getOrDefault(element, Names.NONE);
    }

    boolean isContent(Element element) {
        return names.getOrDefault(element, Names.NONE).content();
    }

    /** Sums the prose below the outermost elements that bear a word. */
    private final class Census implements NodeVisitor {
        private final Measures measures;
        private final Map<String, Integer> prose;
        private final Map<String, Integer> open = new HashMap<>();
        private final Deque<Element> openComments = new ArrayDeque<>();
        private int before;

        private Census(Measures measures, Map<String, Integer> prose) {
            this.measures = measures;
            this.prose = prose;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                int length = Texts.visibleLength(text.getWholeText());
                before += length >= Measures.SENTENCE ? length : 0;
            }
            if (!(node instanceof Element element)) {
                return;
            }
            Names found = known.computeIfAbsent(Names.key(element), key -> Names.of(element.normalName(), key));
            names.put(element, found);
            if (before >= AN_ARTICLE && found.comments()) {
                comments.add(element);
                openComments.push(element);
            }
            if (element.normalName().equals("h1")) {
                comments.removeAll(openComments);
            }
            for (String word : found.furniture()) {
                if (open.merge(word, 1, Integer::sum) == 1) {
                    prose.merge(word, measures.of(element).prose(), Integer::sum);
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (openComments.peek() == element) {
                    openComments.pop();
                }
                for (String word : names.getOrDefault(element, Names.NONE).furniture()) {
                    open.merge(word, -1, Integer::sum);
                }
            }
        }
    }
}
