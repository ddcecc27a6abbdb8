package dev.vedette.bench.training;

import java.util.HashMap;
import java.util.Map;

/**
 * Learns what words speak for: the log odds of article text among the blocks with a word, each site heard once, pulled
 * towards nothing where few sites know the word. For the blocks of a site, that site's own voice is left out
 * (otherwise the trees would learn to trust it more than is right for a site nobody has seen).
 */
final class LexiconTraining {

    private static final double PULL = 2;
    private static final int FEWEST_SITES = 3;

    /** What a site's blocks say of a word. */
    private static final class Voice {
        private double article;
        private double blocks;

        double share() {
            return article / blocks;
        }

        double loudness() {
            return Math.min(1, 0.4 + 0.2 * blocks);
        }
    }

    private static final class Sum {
        private double article;
        private double furniture;
        private int sites;
    }

    private final Map<String, Map<String, Voice>> bySite = new HashMap<>();
    private final Map<String, Sum> sums = new HashMap<>();

    /** A block with a word on a site. */
    void hear(String site, String word, float share, float weight) {
        Voice voice = bySite.computeIfAbsent(site, s -> new HashMap<>()).computeIfAbsent(word, w -> new Voice());
        voice.article += share * weight;
        voice.blocks += weight;
    }

    void sumUp() {
        for (Map<String, Voice> site : bySite.values()) {
            site.forEach((word, voice) -> {
                Sum sum = sums.computeIfAbsent(word, w -> new Sum());
                sum.article += voice.share() * voice.loudness();
                sum.furniture += (1 - voice.share()) * voice.loudness();
                sum.sites++;
            });
        }
    }

    float weight(String word) {
        Sum sum = sums.get(word);
        return sum == null || sum.sites < FEWEST_SITES ? 0 : odds(sum.article, sum.furniture);
    }

    float weightWithout(String site, String word) {
        Sum sum = sums.get(word);
        if (sum == null) {
            return 0;
        }
        Voice own = bySite.getOrDefault(site, Map.of()).get(word);
        if (own == null) {
            return weight(word);
        }
        return sum.sites - 1 < FEWEST_SITES
                ? 0
                : odds(sum.article - own.share() * own.loudness(), sum.furniture - (1 - own.share()) * own.loudness());
    }

    private static float odds(double article, double furniture) {
        return (float) Math.log((Math.max(0, article) + PULL / 2) / (Math.max(0, furniture) + PULL / 2));
    }

    Map<String, Float> weights() {
        Map<String, Float> weights = new HashMap<>();
        sums.forEach((word, sum) -> {
            float weight = weight(word);
            if (Math.abs(weight) > 0.15) {
                weights.put(word, Math.round(weight * 1000) / 1000f);
            }
        });
        return weights;
    }
}
