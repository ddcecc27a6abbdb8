package dev.vedette.bench.training;

import dev.vedette.bench.extract.BenchPage;
import dev.vedette.extraction.body.Scene;
import java.util.List;

/**
 * A page to learn from.
 *
 * @param share how much of each block is article text, from 0 to 1
 * @param weight how much each block matters; 0 where nobody knows what it is
 */
record Example(BenchPage page, String site, Scene scene, List<String> texts, float[] share, float[] weight) {

    int fold(int folds) {
        return Math.floorMod(site.hashCode() * 31, folds);
    }
}
