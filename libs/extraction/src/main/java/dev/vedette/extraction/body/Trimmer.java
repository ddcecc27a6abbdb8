package dev.vedette.extraction.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Leaves out the blocks of the chosen element that are furniture: by what they say and by where they stand. */
final class Trimmer {

    private static final double LINK_ONLY = 0.85;

    private final List<Block> blocks;
    private final boolean[] dropped;
    private final @Nullable String title;

    Trimmer(List<Block> blocks, Clues clues) {
        this.blocks = blocks;
        this.dropped = new boolean[blocks.size()];
        this.title = clues.title() == null ? null : fold(clues.title());
    }

    List<String> trimmed() {
        dropPhrases();
        dropLinkLines();
        dropRepeats();
        dropLead();
        dropTail();
        dropEmptyHeadings();
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (!dropped[i]) {
                kept.add(blocks.get(i).text());
            }
        }
        return kept;
    }

    private void dropPhrases() {
        for (int i = 0; i < blocks.size(); i++) {
            dropped[i] = Furniture.isLine(blocks.get(i).text());
        }
    }

    /** Paragraphs that are nothing but a link point elsewhere; headings and items may be the article's own. */
    private void dropLinkLines() {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.kind() == Block.Kind.PARAGRAPH
                    && block.linkDensity() > LINK_ONLY
                    && block.text().length() < 120) {
                dropped[i] = true;
            }
        }
    }

    private void dropRepeats() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).text().length() > 40 && !seen.add(blocks.get(i).text())) {
                dropped[i] = true;
            }
        }
    }

    /** Above the first real paragraph stand title, date and byline. */
    private void dropLead() {
        int first = firstSolid();
        for (int i = 0; i < first; i++) {
            Block block = blocks.get(i);
            boolean heading = block.isHeading() && !block.element().normalName().equals("h1");
            if (isTitle(block) || !heading && block.text().length() < 40) {
                dropped[i] = true;
            }
        }
    }

    private void dropTail() {
        int last = blocks.size() - 1;
        while (last >= 0 && (dropped[last] || !blocks.get(last).isSolid())) {
            last--;
        }
        for (int i = last + 1; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.linkDensity() > 0.5
                    || block.kind() == Block.Kind.PARAGRAPH && block.text().length() < 25) {
                dropped[i] = true;
            }
        }
    }

    /** A heading whose section is gone goes too. */
    private void dropEmptyHeadings() {
        boolean empty = true;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (blocks.get(i).isHeading() && empty) {
                dropped[i] = true;
            }
            if (!dropped[i]) {
                empty = false;
            }
        }
    }

    private int firstSolid() {
        for (int i = 0; i < blocks.size(); i++) {
            if (!dropped[i] && blocks.get(i).isSolid() && !isTitle(blocks.get(i))) {
                return i;
            }
        }
        return 0;
    }

    private boolean isTitle(Block block) {
        return title != null
                && block.text().length() < 300
                && fold(block.text()).equals(title);
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
