package dev.vedette.bench.match;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * What is printed for one number of queries; everything of one thread.
 *
 * @param luceneDocsPerSecond the faster of the two below; null if Lucene was not asked
 * @param bytesPerQuery heap that the index holds, its ids included
 * @param identical whether Lucene found the same queries in all articles that both looked at; it looked for a sample of
 *     the queries where it was not measured
 */
@JsonPropertyOrder({"bench", "queries", "docsPerSecond", "luceneDocsPerSecond", "ratio"})
record Figures(
        String bench,
        int queries,
        double docsPerSecond,
        @Nullable Double luceneDocsPerSecond,
        @Nullable Double ratio,
        double withEvidenceDocsPerSecond,
        double tokeniseDocsPerSecond,
        long p99Micros,
        long bytesPerQuery,
        double hitsPerDoc,
        boolean identical,
        @Nullable Double luceneByTermsDocsPerSecond,
        @Nullable Double luceneBySeveralTermsDocsPerSecond,
        int comparedDocs,
        double wordsPerDoc,
        long putMicros,
        long compile2000TermsMillis) {}
