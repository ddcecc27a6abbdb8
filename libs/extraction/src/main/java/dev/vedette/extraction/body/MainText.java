package dev.vedette.extraction.body;

import dev.vedette.extraction.Limits;
import dev.vedette.extraction.furniture.Furniture;
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
    private static final int LONGEST_PROMPT = 90;

    /** Odds that a short line worded as furniture is some. */
    private static final double PROMPT = 20;

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
            kept[i] = lowered(likely[i], block.text()) > enough
                    && !Captions.holds(block.element())
                    && !scene.asksForConsent(block)
                    && !scene.isComment(block)
                    && !(block.text().length() < LONGEST_TITLE
                            && fold(block.text()).equals(title))
                    && (block.text().length() <= 40 || seen.add(block.text()));
        }
        NextArticle.drop(scene, kept);
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
                isArticle(scene) && !paragraphs.isEmpty() && !Walls.isWall(scene.clues(), paragraphs),
                blocks.size() == Limits.MAX_BLOCKS);
    }

    /** What is worded as furniture and is no sentence is less likely than the trees say; sure text stays. */
    private static double lowered(double likely, String text) {
        boolean suspicious = text.length() < LONGEST_PROMPT && !Texts.endsSentence(text) && Furniture.isKnown(text);
        return suspicious ? likely / (likely + (1 - likely) * PROMPT) : likely;
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
