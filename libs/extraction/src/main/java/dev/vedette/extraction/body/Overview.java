package dev.vedette.extraction.body;

import dev.vedette.extraction.learned.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How a block relates to the whole page: to blocks made the same way, to the title, to what the page states. */
final class Overview {

    /** Blocks that are made the same way: the same names on their element and on the one above. */
    private static final class Kin {
        private int count;
        private int chars;
        private int linked;
        private int inside;
    }

    private final List<BlockFacts> facts;
    private final List<Kin> kin = new ArrayList<>();
    private final Map<String, Integer> copies = new HashMap<>();
    private final Set<String> title;
    private final Set<String> description;
    private final Set<String> stated;
    private final int[] charsBefore;
    private final int allChars;
    private final Measure whole;
    private final Measure chosen;
    private final int titleAt;
    private int first = -1;
    private int last = -1;

    Overview(Scene scene, List<BlockFacts> facts) {
        this.facts = facts;
        this.title = Shingles.words(scene.clues().title());
        this.description = Shingles.words(scene.clues().description());
        this.stated = Shingles.threes(scene.clues().statedBody());
        this.whole = scene.whole().of(scene.root());
        Element element = scene.chosen();
        this.chosen = element == null ? Measure.NONE : scene.whole().of(element);
        this.charsBefore = new int[facts.size()];
        Map<String, Kin> kins = new HashMap<>();
        int chars = 0;
        for (int i = 0; i < facts.size(); i++) {
            BlockFacts block = facts.get(i);
            charsBefore[i] = chars;
            chars += block.chars();
            copies.merge(block.block().text(), 1, Integer::sum);
            Kin same = kins.computeIfAbsent(signature(block.block().element()), k -> new Kin());
            same.count++;
            same.chars += block.chars();
            same.linked += block.block().linked();
            same.inside += block.inside() ? 1 : 0;
            kin.add(same);
            if (block.inside() && block.block().isSolid()) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        this.allChars = Math.max(1, chars);
        this.titleAt = findTitle();
    }

    void describe(Row row, int i) {
        BlockFacts block = facts.get(i);
        kin(row, kin.get(i), block);
        row.add(Math.min(5, copies.getOrDefault(block.block().text(), 1)));
        Set<String> words = new HashSet<>(block.words());
        row.add(Shingles.share(title, words));
        row.add(Shingles.share(words, title));
        row.add(description.isEmpty() ? -1 : Shingles.share(words, description));
        row.add(
                stated.size() < 20
                        ? -1
                        : Shingles.share(Shingles.threes(block.block().text()), stated));
        row.add((double) i / facts.size());
        row.add((double) charsBefore[i] / allChars);
        row.log(facts.size());
        row.log(allChars);
        row.log(chosen.chars());
        row.add((double) chosen.prose() / Math.max(1, whole.prose()));
        row.add(chosen.linkDensity());
        row.add(whole.linkDensity());
        int titled = titleAt < 0 ? -60 : Math.clamp(i - titleAt, -50, 200);
        row.add(titled);
        row.add(first < 0 ? -60 : Math.clamp(i - first, -50, 200));
        row.add(last < 0 ? -60 : Math.clamp(i - last, -200, 50));
        row.add(first < 0 || last <= first ? -1 : (double) (i - first) / (last - first));
    }

    /** The block that says the title, or -1. */
    int titleAt() {
        return titleAt;
    }

    /** The first block that the rules of thumb take for the article's, or -1. */
    int first() {
        return first;
    }

    private static void kin(Row row, Kin same, BlockFacts block) {
        row.log(same.count);
        row.log((double) same.chars / same.count);
        row.add((double) same.linked / Math.max(1, same.chars));
        row.add((double) same.inside / same.count);
        row.log(same.chars);
        row.add((double) block.chars() / Math.max(1, same.chars));
    }

    /** The last first-level heading or block that says the title. */
    private int findTitle() {
        int found = -1;
        for (int i = 0; i < facts.size(); i++) {
            if (isTitle(facts.get(i)) && (found < 0 || facts.get(i).block().isHeading())) {
                found = i;
            }
        }
        return found;
    }

    private boolean isTitle(BlockFacts block) {
        if (block.chars() >= 300 || title.isEmpty() || block.words().size() <= 0.8 * title.size()) {
            return false;
        }
        Set<String> words = new HashSet<>(block.words());
        return Shingles.share(title, words) > 0.8 && Shingles.share(words, title) > 0.8;
    }

    private static String signature(Element element) {
        Element parent = element.parent();
        return made(element) + '>' + made(parent);
    }

    private static String made(@Nullable Element element) {
        return element == null ? "" : element.normalName() + '.' + element.className();
    }
}
