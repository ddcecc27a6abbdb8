package dev.vedette.extraction.body;

import dev.vedette.extraction.Limits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Finds the article in a page: lays it out, judges its blocks, keeps those that are likely article text. */
public final class MainText {

    private static final double LIKELY = 0.6;
    private static final int LONGEST_TITLE = 300;

    private final BlockModel model;

    public MainText(BlockModel model) {
        this.model = model;
    }

    /** The page loses its scripts, controls and hidden parts. */
    public Body in(Document page, Clues clues) {
        Scene scene = Scene.of(page, clues);
        return StatedBody.orShown(clues.statedBody(), judged(scene, model.probabilities(scene)));
    }

    /** The article when each block is likely article text by so much. */
    static Body judged(Scene scene, double[] likely) {
        return judged(scene, likely, LIKELY);
    }

    /** The article made of the blocks that are more likely than that. */
    public static Body judged(Scene scene, double[] likely, double enough) {
        List<Block> blocks = scene.blocks();
        boolean[] kept = new boolean[blocks.size()];
        String title = fold(scene.clues().title());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < kept.length; i++) {
            Block block = blocks.get(i);
            kept[i] = likely[i] > enough
                    && !Furniture.isParagraph(block.text())
                    && !Captions.holds(block.element())
                    && !scene.asksForConsent(block)
                    && !scene.isComment(block)
                    && !(block.text().length() < LONGEST_TITLE
                            && fold(block.text()).equals(title))
                    && (block.text().length() <= 40 || seen.add(block.text()));
        }
        dropEmptyHeadings(blocks, kept);
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                paragraphs.add(blocks.get(i).text());
            }
        }
        return new Body(
                paragraphs,
                scene.captions(),
                isArticle(scene) && !paragraphs.isEmpty(),
                blocks.size() == Limits.MAX_BLOCKS);
    }

    private static boolean isArticle(Scene scene) {
        return scene.chosen() != null
                && scene.whole().of(scene.chosen()).prose() > 0
                && scene.whole().of(scene.chosen()).linkDensity() < 0.5;
    }

    /** A heading whose section is gone goes too. */
    private static void dropEmptyHeadings(List<Block> blocks, boolean[] kept) {
        boolean empty = true;
        for (int i = kept.length - 1; i >= 0; i--) {
            boolean heading = blocks.get(i).isHeading();
            kept[i] &= !(heading && empty);
            empty &= !kept[i];
        }
    }

    private static String fold(@Nullable String text) {
        return text == null ? "\n" : Shingles.plain(text).strip();
    }
}
