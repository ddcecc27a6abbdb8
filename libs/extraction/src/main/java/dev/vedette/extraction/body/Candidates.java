package dev.vedette.extraction.body;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the element that holds the article: the one to which most prose is near, helped by what its names say. */
final class Candidates {

    private static final double[] SHARE_BY_DISTANCE = {1.0, 1.0, 0.5, 0.25, 0.12};

    private final Measures measures;
    private final Hints hints;
    private final Cuts cuts;
    private final Map<Element, Double> scores = new IdentityHashMap<>();

    Candidates(Measures measures, Hints hints, Cuts cuts) {
        this.measures = measures;
        this.hints = hints;
        this.cuts = cuts;
    }

    @Nullable
    Element best(Element root) {
        for (Element element : root.getAllElements()) {
            if (Texts.isBlock(element) && !hasBlockChild(element)) {
                spread(element);
            }
        }
        Element best = null;
        double bestScore = 0;
        for (Map.Entry<Element, Double> entry : scores.entrySet()) {
            double score = entry.getValue() * (1 - measures.of(entry.getKey()).linkDensity()) * weight(entry.getKey());
            if (score > bestScore) {
                best = entry.getKey();
                bestScore = score;
            }
        }
        return best == null ? null : widened(best, root);
    }

    private void spread(Element block) {
        Measure measure = measures.of(block);
        int own = measure.chars() - measure.linked();
        if (own < 25) {
            return;
        }
        double score = Math.min(own, 1000);
        Element holder = block.normalName().equals("div") ? block : block.parent();
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

    /** Climbs while a parent holds clearly more prose without bringing links along. */
    private Element widened(Element best, Element root) {
        Element chosen = best;
        Element parent = best.parent();
        while (parent != null && chosen != root && !parent.normalName().equals("html")) {
            Measure now = measures.of(chosen);
            Measure wider = measures.of(parent);
            int added = wider.chars() - now.chars();
            int addedProse = wider.prose() - now.prose();
            if (addedProse > 0.15 * now.prose() && addedProse > 0.7 * added) {
                chosen = parent;
            }
            parent = parent.parent();
        }
        return chosen;
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
