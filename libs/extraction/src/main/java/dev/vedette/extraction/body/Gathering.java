package dev.vedette.extraction.body;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Widens the best candidate to the whole article: climbs to an ancestor when that brings prose of the same kind along,
 * and cuts what stands beside it there and is no prose (teasers, link lists, boxes).
 */
final class Gathering {

    /** Share of new prose that makes a climb worth while. */
    private static final double WORTH = 0.12;

    private static final int LONG_ENOUGH = 80;

    private final Measures measures;
    private final Cuts cuts;

    Gathering(Measures measures, Cuts cuts) {
        this.measures = measures;
        this.cuts = cuts;
    }

    Element around(Element best) {
        Element chosen = best;
        Element below = best;
        List<Element> rejected = new ArrayList<>();
        Element parent = best.parent();
        while (parent != null && !parent.normalName().equals("html") && !isBoundary(below)) {
            int gained = 0;
            boolean alike = false;
            for (Element child : parent.children()) {
                if (child == below || cuts.contains(child)) {
                    continue;
                }
                if (accepts(child, below)) {
                    gained += measures.of(child).prose();
                    alike |= isAlike(child, below);
                } else if (measures.of(child).chars() > 0 && !Texts.isHeading(child)) {
                    rejected.add(child);
                }
            }
            if (gained > WORTH * measures.of(chosen).prose() || alike && gained > 0) {
                chosen = parent;
                rejected.forEach(cuts::add);
                rejected.clear();
            }
            below = parent;
            parent = parent.parent();
        }
        return chosen;
    }

    /** An article does not reach beyond the element that says so. */
    private static boolean isBoundary(Element element) {
        return element.normalName().equals("article")
                || element.normalName().equals("main")
                || element.attr("itemprop").contains("articleBody");
    }

    private boolean accepts(Element sibling, Element chosen) {
        Measure measure = measures.of(sibling);
        if (measure.prose() < LONG_ENOUGH || measure.linkDensity() > 0.3) {
            return isAlike(sibling, chosen) && measure.linkDensity() < 0.5;
        }
        return measure.prose() > 0.5 * measure.chars() && !isTeasers(sibling);
    }

    /** Headings that are links, each with a few words below: pointers to other articles. */
    private boolean isTeasers(Element element) {
        int headings = 0;
        int linked = 0;
        int paragraphs = 0;
        for (Element inner : element.getAllElements()) {
            if (Texts.isHeading(inner)) {
                headings++;
                linked += measures.of(inner).linkDensity() > 0.8 ? 1 : 0;
            } else if (inner.normalName().equals("p") && measures.of(inner).chars() > LONG_ENOUGH) {
                paragraphs++;
            }
        }
        return linked > 0 && 2 * linked >= headings && 2 * linked >= paragraphs;
    }

    private static boolean isAlike(Element one, Element other) {
        return one.normalName().equals(other.normalName())
                && !one.className().isEmpty()
                && one.className().equals(other.className());
    }
}
