package dev.vedette.extraction.body;

import dev.vedette.extraction.learned.Row;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * How blocks part from one block of the page, the anchor: what is named on the way up from a block to the first element
 * that holds the anchor too, and what the part of the page is like that ends there, the branch. Names further up, which
 * say something of the whole page, do not count.
 */
final class Branches {

    private static final int NO_ARTICLE = 0;
    private static final int ARTICLE = 1;
    private static final int OTHER_ARTICLE = 2;

    /**
     * The way up from an element to its branch.
     *
     * @param branch the last element that does not hold the anchor
     * @param levels elements between; 0 where the element is the branch
     */
    private record Way(Element branch, int levels, Verdict names, boolean throughArticle) {}

    private final Measures measures;
    private final double prose;
    private final Set<Lineage> around = Collections.newSetFromMap(new IdentityHashMap<>());
    private final boolean inArticle;
    private final Map<Lineage, Way> ways = new IdentityHashMap<>();
    private final Map<Element, Map<String, Integer>> kinds = new IdentityHashMap<>();

    /** @param anchor where the anchor stands; null where the page has none */
    Branches(Scene scene, @Nullable Lineage anchor) {
        this.measures = scene.whole();
        this.prose = Math.max(1, measures.of(scene.root()).prose());
        boolean article = false;
        for (Lineage up = anchor; up != null; up = up.parent()) {
            around.add(up);
            article |= isArticle(up);
        }
        this.inArticle = article;
    }

    void describe(Row row, Lineage lineage) {
        if (around.isEmpty() || around.contains(lineage)) {
            row.add(-1)
                    .add(0)
                    .add(0)
                    .add(0)
                    .add(-1)
                    .add(-1)
                    .add(-1)
                    .add(-1)
                    .add(-1)
                    .add(-1);
            return;
        }
        Way way = way(lineage);
        Measure measure = measures.of(way.branch);
        row.add(way.levels);
        row.add(way.names.sum()).add(way.names.min()).add(way.names.max());
        row.add(way.throughArticle ? inArticle ? OTHER_ARTICLE : ARTICLE : NO_ARTICLE);
        row.log(measure.chars());
        row.add(measure.prose() / prose);
        row.add(measure.linkDensity());
        row.add(Math.min(4, measure.pictures()));
        row.add(Math.min(30, alike(way.branch)));
    }

    private Way way(Lineage lineage) {
        Way known = ways.get(lineage);
        if (known == null) {
            Lineage parent = lineage.parent();
            if (parent == null || around.contains(parent)) {
                known = new Way(lineage.element(), 0, lineage.own(), isArticle(lineage));
            } else {
                Way above = way(parent);
                known = new Way(
                        above.branch,
                        above.levels + 1,
                        lineage.own().and(above.names),
                        above.throughArticle || isArticle(lineage));
            }
            ways.put(lineage, known);
        }
        return known;
    }

    private static boolean isArticle(Lineage lineage) {
        return lineage.element().normalName().equals("article");
    }

    /** How many other children of its parent are made the same way. */
    private int alike(Element element) {
        Element parent = element.parent();
        if (parent == null) {
            return 0;
        }
        return kinds.computeIfAbsent(parent, Branches::kinds).getOrDefault(kind(element), 1) - 1;
    }

    private static Map<String, Integer> kinds(Element parent) {
        Map<String, Integer> kinds = new HashMap<>();
        for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
            kinds.merge(kind(child), 1, Integer::sum);
        }
        return kinds;
    }

    private static String kind(Element element) {
        return element.normalName() + '.' + element.className();
    }
}
