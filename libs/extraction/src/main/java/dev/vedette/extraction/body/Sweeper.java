package dev.vedette.extraction.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Removes what cannot be article text wherever it stands, and what its names call furniture. */
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
            "button",
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
            "amp-sidebar");

    private static final Set<String> OUTSIDE = Set.of("nav", "footer", "aside", "menu");

    private Sweeper() {}

    /** Removes scripts, controls, embedded things and what is hidden from readers. */
    static void dropNoise(Element root) {
        drop(root, element -> NOISE.contains(element.normalName()) || isHidden(element));
    }

    /** Removes furniture by name, unless it holds so much of the page's prose that the name must mean something else. */
    static void dropFurniture(Element root, Hints hints, Measures measures) {
        int limit = measures.of(root).prose() / 3;
        drop(root, element -> {
            if (element == root || element.normalName().equals("body") || Texts.isHeading(element)) {
                return false;
            }
            boolean named = OUTSIDE.contains(element.normalName()) || hints.of(element) == Hints.Kind.FURNITURE;
            return named && measures.of(element).prose() <= limit;
        });
    }

    private static boolean isHidden(Element element) {
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

    private static void drop(Element root, java.util.function.Predicate<Element> unwanted) {
        List<Node> doomed = new ArrayList<>();
        NodeTraversor.filter(
                new NodeFilter() {
                    @Override
                    public FilterResult head(Node node, int depth) {
                        boolean drop = node instanceof Comment || node instanceof Element e && unwanted.test(e);
                        if (drop) {
                            doomed.add(node);
                        }
                        return drop ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
                    }
                },
                root);
        doomed.forEach(Node::remove);
    }
}
