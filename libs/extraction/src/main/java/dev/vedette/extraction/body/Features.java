package dev.vedette.extraction.body;

import dev.vedette.extraction.furniture.Furniture;
import dev.vedette.extraction.furniture.FurnitureWords;
import dev.vedette.extraction.furniture.Subject;
import dev.vedette.extraction.learned.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Describes each block of a page in figures: the block itself, where it stands, what stands above, before and after it,
 * and how the page is made. Nothing of it depends on the site.
 */
public final class Features {

    private static final int MOST = 200;
    private static final int LONGEST_FURNITURE = 400;

    private final Scene scene;
    private final Lexicon names;
    private final List<BlockFacts> facts = new ArrayList<>();
    private final Map<Element, Lineage> lineages = new IdentityHashMap<>();
    private final Set<Lineage> aroundChosen;
    private final Overview overview;
    private final Surroundings surroundings;
    private final Branches fromTitle;
    private final Branches fromFirst;

    private Features(Scene scene, Lexicon names, Lexicon words) {
        this.scene = scene;
        this.names = names;
        scene.forget();
        for (Block block : scene.blocks()) {
            facts.add(BlockFacts.of(block, lineage(block.element()), words));
        }
        this.aroundChosen = around(scene.chosen());
        this.overview = new Overview(scene, facts);
        this.surroundings = new Surroundings(facts);
        this.fromTitle = new Branches(scene, lineageAt(overview.titleAt()));
        this.fromFirst = new Branches(scene, lineageAt(overview.first()));
    }

    /** One row for each block. */
    public static List<float[]> of(Scene scene, Lexicon names, Lexicon words) {
        Features features = new Features(scene, names, words);
        List<float[]> rows = new ArrayList<>(features.facts.size());
        for (int i = 0; i < features.facts.size(); i++) {
            rows.add(features.row(i));
        }
        return rows;
    }

    private float[] row(int i) {
        BlockFacts block = facts.get(i);
        Row row = new Row(MOST);
        itself(row, block);
        names(row, block.lineage());
        holders(row, block.lineage());
        overview.describe(row, i);
        surroundings.describe(row, i);
        fromTitle.describe(row, block.lineage());
        fromFirst.describe(row, block.lineage());
        return row.values();
    }

    private static void itself(Row row, BlockFacts block) {
        block.prose().describe(row, block.block().text());
        row.add(block.block().linkDensity());
        row.add(block.block().kind().ordinal());
        row.add(block.tag());
        furniture(row, block.block().text());
        row.add(block.meanVerdict());
        row.add(block.verdict().sum());
        row.add(block.verdict().min());
        row.add(block.verdict().max());
        row.add(block.first());
        row.add(Captions.endsInCredit(block.block().text()));
    }

    /** What the wording speaks for; long blocks are not asked. */
    private static void furniture(Row row, String text) {
        row.add(Furniture.isLine(text)).add(Furniture.isBeginning(text));
        row.add(Furniture.isRights(text)).add(Furniture.isClosing(text));
        FurnitureWords words = text.length() > LONGEST_FURNITURE ? FurnitureWords.NONE : FurnitureWords.of(text);
        for (Subject subject : Subject.values()) {
            row.add(words.share(subject));
        }
        row.add(words.share()).add(Math.min(8, words.count()));
    }

    private static void names(Row row, Lineage lineage) {
        Verdict near = lineage.near();
        row.add(near.sum()).add(near.min()).add(near.max());
        row.add(lineage.far().sum()).add(lineage.far().min()).add(lineage.far().max());
        row.add(lineage.own().sum());
        row.add(lineage.furnitureAt()).add(lineage.contentAt());
        row.add(lineage.depth());
        for (int bit = 0; bit < Lineage.NOTABLE.size(); bit++) {
            row.add((lineage.inside() >> bit & 1) != 0);
        }
        row.add(lineage.chosen()).add(lineage.cut());
    }

    private void holders(Row row, Lineage lineage) {
        double all = Math.max(1, scene.whole().of(scene.root()).prose());
        for (int levels : new int[] {0, 1, 2, 4}) {
            Measure measure = scene.whole().of(lineage.up(levels).element());
            row.log(measure.chars());
            row.add(measure.linkDensity());
            row.add((double) measure.prose() / Math.max(1, measure.chars()));
            row.add(measure.prose() / all);
            row.add(Math.min(4, measure.pictures()));
        }
        int apart = 0;
        Lineage up = lineage;
        while (!aroundChosen.contains(up)) {
            apart++;
            up = up.up(1);
            if (up.parent() == null) {
                break;
            }
        }
        row.add(lineage.chosen() ? -1 : apart);
    }

    private @Nullable Lineage lineageAt(int block) {
        return block < 0 ? null : facts.get(block).lineage();
    }

    /** The elements that the one chosen by the rules of thumb stands in, and itself. */
    private Set<Lineage> around(@Nullable Element chosen) {
        Set<Lineage> around = Collections.newSetFromMap(new IdentityHashMap<>());
        Lineage up = chosen == null ? null : lineages.get(chosen);
        while (up != null) {
            around.add(up);
            up = up.parent();
        }
        return around;
    }

    private Lineage lineage(Element element) {
        Lineage known = lineages.get(element);
        if (known == null) {
            Element parent = element == scene.root() ? null : element.parent();
            known = Lineage.of(parent == null ? null : lineage(parent), element, scene, names);
            lineages.put(element, known);
        }
        return known;
    }
}
