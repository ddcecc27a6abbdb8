package dev.vedette.extraction.body;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the element to which most prose is near, helped by what its names say. */
final class Candidates {

    private static final double[] SHARE_BY_DISTANCE = {1.0, 1.0, 0.5, 0.25, 0.12};
    private static final int LONG_ENOUGH = 25;

    private final Measures measures;
    private final Hints hints;
    private final Map<Element, Double> scores = new LinkedHashMap<>();

    Candidates(Measures measures, Hints hints) {
        this.measures = measures;
        this.hints = hints;
    }

    @Nullable
    Element best(Element root) {
        for (Element element : root.getAllElements()) {
            if (Texts.isBlock(element)) {
                spread(element);
            }
        }
        Element best = null;
        double bestScore = 0;
        for (Map.Entry<Element, Double> entry : scores.entrySet()) {
            Element element = entry.getKey();
            double score = entry.getValue() * (1 - measures.of(element).linkDensity()) * weight(element);
            if (score > bestScore) {
                best = element;
                bestScore = score;
            }
        }
        return best;
    }

    private void spread(Element block) {
        int own = measures.of(block).own();
        if (own < LONG_ENOUGH) {
            return;
        }
        double score = Math.min(own, 1000);
        Element holder = block.normalName().equals("div") || hasBlockChild(block) ? block : block.parent();
        for (double share : SHARE_BY_DISTANCE) {
            if (holder == null || holder.normalName().equals("html")) {
                return;
            }
            scores.merge(holder, score * share, Double::sum);
            holder = holder.parent();
        }
    }

    private double weight(Element element) {
        double weight = element.attr("itemprop").contains("articleBody") ? 2 : 1;
        if (element.normalName().equals("article")) {
            weight *= 1.3;
        }
        return hints.isContent(element) ? weight * 1.3 : hints.isFurniture(element) ? weight * 0.6 : weight;
    }

    private static boolean hasBlockChild(Element element) {
        for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (Texts.isBlock(child)) {
                return true;
            }
        }
        return false;
    }
}
