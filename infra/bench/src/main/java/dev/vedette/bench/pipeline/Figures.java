package dev.vedette.bench.pipeline;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is printed.
 *
 * @param offeredPerSecond articles that the sites published while it was counted what the system takes
 * @param articlesPerSecond that went through the topics meanwhile
 * @param pushedPerSecond the same for pushed text; null as long as nothing can be pushed
 * @param p50Millis from the feed that first listed an article to the webhook that tells of it, at half of that rate
 * @param alerts how many of these were measured
 * @param stages percentiles of each, from the end of the one before, at half of that rate
 * @param besideHanging the same way as {@code p50Millis}, while each alert also goes to ten addresses of an endpoint that
 *     never answers
 * @param cpuMillisPerArticle by process, at the full rate
 * @param megabytes resident, by process, after the full rate
 */
record Figures(
        String bench,
        int hosts,
        double offeredPerSecond,
        double articlesPerSecond,
        @Nullable Double pushedPerSecond,
        long p50Millis,
        long p95Millis,
        long p99Millis,
        int alerts,
        Map<String, Durations.Percentiles> stages,
        Durations.Percentiles besideHanging,
        Map<String, Double> cpuMillisPerArticle,
        Map<String, Long> megabytes) {}
