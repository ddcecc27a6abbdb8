package dev.vedette.extraction.body;

import dev.vedette.extraction.Caption;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page laid out for judgement: its blocks in reading order, and the part of it that the rules of thumb take for the
 * article. The page loses its scripts, controls and hidden parts.
 */
public final class Scene {

    private static final int ENOUGH = 250;

    private final Element root;
    private final Clues clues;
    private final Measures whole;
    private final Hints hints;
    private final Cuts cuts;
    private final List<Caption> captions;
    private final @Nullable Element chosen;
    private final List<Block> blocks;
    private final Map<Names, Verdict> verdicts = new IdentityHashMap<>();

    private Scene(Document page, Clues clues) {
        this.root = page.body();
        this.clues = clues;
        Sweeper.dropNoise(root);
        Cuts none = new Cuts();
        this.whole = Measures.taken(root, none);
        this.hints = new Hints(root, whole);
        Cuts strict = new Cuts();
        Sweeper.cutFurniture(root, hints, whole, strict);
        this.captions = Captions.in(root);
        Measures measures = Measures.taken(root, strict);
        Element best = widest(measures, hints, strict);
        boolean enough = best != null && measures.of(best).chars() >= ENOUGH;
        Element lenient = enough ? null : widest(whole, hints, none);
        boolean relaxed = lenient != null
                && (best == null
                        || whole.of(lenient).chars() > 2 * measures.of(best).chars());
        this.chosen = relaxed ? lenient : best;
        this.cuts = relaxed ? none : strict;
        this.blocks = Blocks.of(root, strict.inline());
    }

    public static Scene of(Document page, Clues clues) {
        return new Scene(page, clues);
    }

    private @Nullable Element widest(Measures measures, Hints hints, Cuts cuts) {
        Element candidate = new Candidates(measures, hints).best(root);
        return candidate == null ? null : new Gathering(measures, cuts).around(candidate);
    }

    /** What the names of an element say; remembered, since few names make up a page. */
    Verdict verdict(Element element, Lexicon lexicon) {
        return verdicts.computeIfAbsent(hints.names(element), names -> Verdict.of(names.words(), lexicon));
    }

    /** Forgets what was said with another lexicon. */
    void forget() {
        verdicts.clear();
    }

    /** The texts of the blocks, in reading order. */
    public List<String> texts() {
        return blocks.stream().map(Block::text).toList();
    }

    /** For each block the words of the names of all elements it stands in. */
    public List<List<String>> names() {
        List<List<String>> all = new ArrayList<>();
        for (Block block : blocks) {
            Set<String> words = new LinkedHashSet<>();
            for (Element up = block.element(); up != null && up != root; up = up.parent()) {
                words.addAll(hints.names(up).words());
            }
            all.add(List.copyOf(words));
        }
        return all;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Whether the block stands in a layer that asks for consent, and not the article too. */
    boolean asksForConsent(Block block) {
        for (Element up = block.element(); up != null && up != root; up = up.parent()) {
            if (hints.names(up).askForConsent()) {
                return chosen == null || !(chosen.equals(up) || chosen.parents().contains(up));
            }
        }
        return false;
    }

    /** Whether readers wrote the block. */
    boolean isComment(Block block) {
        for (Element up = block.element(); up != null && up != root; up = up.parent()) {
            if (hints.isComments(up)) {
                return true;
            }
        }
        return false;
    }

    Element root() {
        return root;
    }

    Clues clues() {
        return clues;
    }

    Measures whole() {
        return whole;
    }

    Hints hints() {
        return hints;
    }

    Cuts cuts() {
        return cuts;
    }

    List<Caption> captions() {
        return captions;
    }

    /** The element that holds the article by the rules of thumb; null where there is no prose at all. */
    @Nullable
    Element chosen() {
        return chosen;
    }
}
