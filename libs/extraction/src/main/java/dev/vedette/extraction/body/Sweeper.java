package dev.vedette.extraction.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Finds what cannot be article text wherever it stands, and what its names call furniture. */
final class Sweeper {

    private static final Set<String> NOISE = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "embed",
            "applet",
            "canvas",
            "audio",
            "video",
            "input",
            "select",
            "textarea",
            "option",
            "datalist",
            "progress",
            "meter",
            "map",
            "link",
            "meta",
            "dialog",
            "frame",
            "frameset",
            "noframes",
            "base",
            "amp-ad",
            "amp-embed",
            "amp-sidebar",
            "legend");

    /** Furniture by themselves, words of a sentence inside one. */
    private static final Set<String> SMALL = Set.of("time", "label", "button");

    private static final int SENTENCE = 25;

    private static final Set<String> OUTSIDE = Set.of("nav", "footer", "aside", "menu", "address", "figcaption");

    private Sweeper() {}

    /** Removes scripts, controls, embedded things and what is hidden from readers. */
    static void dropNoise(Element root) {
        List<Node> doomed = new ArrayList<>();
        NodeTraversor.filter(
                new NodeFilter() {
                    @Override
                    public FilterResult head(Node node, int depth) {
                        boolean drop = node instanceof Comment
                                || node instanceof DataNode
                                || node instanceof Element e
                                        && (NOISE.contains(e.normalName()) || isHidden(e) || isAlone(e));
                        if (drop) {
                            doomed.add(node);
                        }
                        return drop ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
                    }
                },
                root);
        doomed.forEach(Node::remove);
    }

    /** Cuts furniture by name, unless it holds so much of the page's prose that the name must mean something else. */
    static void cutFurniture(Element root, Hints hints, Measures measures, Cuts cuts) {
        int limit = measures.of(root).prose() / 3;
        NodeTraversor.filter(
                new NodeFilter() {
                    @Override
                    public FilterResult head(Node node, int depth) {
                        if (!(node instanceof Element element) || element == root || Texts.isHeading(element)) {
                            return FilterResult.CONTINUE;
                        }
                        boolean named = OUTSIDE.contains(element.normalName()) || hints.isFurniture(element);
                        if (!named || measures.of(element).prose() > limit && !hints.isComments(element)) {
                            return FilterResult.CONTINUE;
                        }
                        cuts.add(element);
                        return FilterResult.SKIP_ENTIRELY;
                    }
                },
                root);
    }

    /** A date, label or button that is no part of a sentence: the text right beside it is short. */
    private static boolean isAlone(Element element) {
        Element parent = element.parent();
        if (!SMALL.contains(element.normalName()) || parent == null) {
            return false;
        }
        int beside = 0;
        for (Node sibling : parent.childNodes()) {
            beside += sibling instanceof TextNode text ? Texts.visibleLength(text.getWholeText()) : 0;
        }
        return beside < SENTENCE;
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden") && !element.attr("hidden").equals("until-found")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }
}
