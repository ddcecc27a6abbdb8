package dev.vedette.extraction.body;

import dev.vedette.extraction.learned.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands before and after a block, and under which heading it stands. */
final class Surroundings {

    private static final int[] NEIGHBOURS = {-3, -2, -1, 1, 2, 3};
    private static final int WINDOW = 6;

    private final List<BlockFacts> facts;
    private final int[] headings;

    /** The line before a block, below the beginning of the article, that most says that furniture follows. */
    private final int[] worst;

    Surroundings(List<BlockFacts> facts) {
        this.facts = facts;
        this.headings = new int[facts.size()];
        this.worst = new int[facts.size()];
        int heading = -1;
        int line = -1;
        boolean begun = false;
        for (int i = 0; i < headings.length; i++) {
            BlockFacts block = facts.get(i);
            headings[i] = heading;
            worst[i] = line;
            heading = block.block().isHeading() ? i : heading;
            begun |= block.inside() && block.block().isSolid();
            boolean worse = line < 0 || block.meanVerdict() < facts.get(line).meanVerdict();
            if (begun && worse && block.size() > 1 && block.size() <= 8) {
                line = i;
            }
        }
    }

    void describe(Row row, int i) {
        for (int offset : NEIGHBOURS) {
            neighbour(row, facts.get(i), at(i + offset));
        }
        heading(row, i);
        row.add(Math.min(3, facts.get(i).block().pictures()));
        row.add(i + 1 < facts.size() ? Math.min(3, facts.get(i + 1).block().pictures()) : 0);
        row.add(worst[i] < 0 ? 0 : facts.get(worst[i]).meanVerdict());
        row.add(worst[i] < 0 ? -1 : Math.min(100, i - worst[i]));
        window(row, i, -1);
        window(row, i, 1);
    }

    private @Nullable BlockFacts at(int i) {
        return i < 0 || i >= facts.size() ? null : facts.get(i);
    }

    private static void neighbour(Row row, BlockFacts block, @Nullable BlockFacts other) {
        if (other == null) {
            row.add(-1).add(-1).add(-1).add(0).add(0).add(-1).add(-1);
            return;
        }
        row.log(other.chars());
        row.add(other.block().linkDensity());
        row.add(other.tag());
        row.add(other.meanVerdict());
        row.add(other.lineage().far().sum());
        row.add(other.inside());
        row.add(
                block.block().element() == other.block().element()
                        ? 2
                        : block.block().element().parent()
                                        == other.block().element().parent()
                                ? 1
                                : 0);
    }

    private void heading(Row row, int i) {
        BlockFacts heading = at(headings[i]);
        row.add(heading == null ? 100 : Math.min(60, i - headings[i]));
        row.add(heading == null ? 0 : heading.meanVerdict());
        row.add(heading == null ? 0 : heading.verdict().min());
        row.add(heading == null ? -1 : heading.tag());
        row.add(heading != null && heading.inside());
    }

    private void window(Row row, int i, int step) {
        int chars = 0;
        int linked = 0;
        int solid = 0;
        int furniture = 0;
        int seen = 0;
        for (int at = i + step; seen < WINDOW; at += step) {
            BlockFacts other = at(at);
            if (other == null) {
                break;
            }
            seen++;
            chars += other.chars();
            linked += other.block().linked();
            solid += other.block().isSolid() ? 1 : 0;
            furniture += other.meanVerdict() < -0.7 ? 1 : 0;
        }
        row.log((double) chars / Math.max(1, seen));
        row.add((double) linked / Math.max(1, chars));
        row.add(solid);
        row.add(furniture);
    }
}
