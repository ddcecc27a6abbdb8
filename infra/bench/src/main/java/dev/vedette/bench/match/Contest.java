package dev.vedette.bench.match;

import dev.vedette.bench.lucene.LuceneReference;
import dev.vedette.query.Document;
import dev.vedette.query.Query;
import dev.vedette.query.QueryIndex;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** One set of queries, matched by us and by Lucene in turns, so that both have the same good and bad moments. */
final class Contest {

    private static final int ROUNDS = 3;
    private static final int LEARNT_FROM = 2_000;
    private static final int COMPARED = 500;

    /** As many queries as Lucene can compare in a short time. */
    private static final int SAMPLE = 10_000;

    private final Options options;
    private final Corpus corpus;
    private final List<Query> queries;
    private QueryIndex index = new QueryIndex();
    private final Clock<Document> ours;
    private final Clock<Document> withEvidence;
    private double luceneByTerms;
    private double luceneBySeveralTerms;
    private int differences;
    private int compared;
    private long putNanos;
    private long bytes;

    Contest(Options options, Corpus corpus, List<Query> queries) {
        this.options = options;
        this.corpus = corpus;
        this.queries = queries;
        ours = new Clock<>(
                corpus.matched(), document -> index.matchIds(document).size());
        withEvidence =
                new Clock<>(corpus.matched(), document -> index.match(document).size());
    }

    void race(boolean withLucene) {
        System.err.println(queries.size() + " queries: adding");
        addAll();
        warmUp();
        if (withLucene) {
            againstLucene();
        } else {
            ours.run(ROUNDS * options.seconds());
            compareSample();
        }
        System.err.println(queries.size() + " queries: with evidence");
        withEvidence.run(options.seconds() / 3);
        withEvidence.clear();
        withEvidence.run(options.seconds());
        bytes = weigh();
    }

    private void addAll() {
        long start = System.nanoTime();
        for (int i = 0; i < queries.size(); i++) {
            index.put(Integer.toString(i), queries.get(i));
        }
        putNanos = System.nanoTime() - start;
        // words of the texts that were known before, as in a running system
        corpus.known().stream().limit(LEARNT_FROM).forEach(index::matchIds);
        index.tune();
    }

    /** Weighs the index by letting go of it: what else the heap holds stays the same meanwhile. */
    private long weigh() {
        long with = usedMemory();
        index = new QueryIndex();
        return with - usedMemory();
    }

    private static long usedMemory() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private void warmUp() {
        ours.run(options.seconds());
        ours.clear();
    }

    private void againstLucene() {
        luceneByTerms = against(LuceneReference.Candidates.BY_TERMS);
        luceneBySeveralTerms = against(LuceneReference.Candidates.BY_SEVERAL_TERMS);
    }

    private double against(LuceneReference.Candidates candidates) {
        System.err.println(queries.size() + " queries: Lucene Monitor, " + candidates);
        try (LuceneReference lucene = new LuceneReference(candidates, false)) {
            lucene.add(0, queries);
            Clock<Document> clock = new Clock<>(
                    corpus.matched(), document -> lucene.match(document).size());
            clock.run(options.seconds());
            clock.clear();
            for (int i = 0; i < ROUNDS; i++) {
                ours.run(options.seconds() / ROUNDS);
                clock.run(options.seconds() / ROUNDS);
            }
            corpus.matched().stream()
                    .limit(clock.runs())
                    .limit(COMPARED)
                    .forEach(document -> compare(lucene.match(document), index.matchIds(document)));
            return clock.perSecond();
        }
    }

    /** For more queries than Lucene is asked for: one of each {@code step} must be found in the same articles. */
    private void compareSample() {
        int step = Math.ceilDiv(queries.size(), SAMPLE);
        System.err.println(queries.size() + " queries: comparing every " + step + "th with Lucene Monitor");
        List<Query> sample = IntStream.range(0, queries.size() / step)
                .mapToObj(i -> queries.get(i * step))
                .toList();
        try (LuceneReference lucene = new LuceneReference(LuceneReference.Candidates.BY_SEVERAL_TERMS, false)) {
            lucene.add(0, sample);
            corpus.matched().stream().limit(COMPARED).forEach(document -> {
                List<String> actual = index.matchIds(document).stream()
                        .mapToInt(Integer::parseInt)
                        .filter(id -> id % step == 0 && id / step < sample.size())
                        .mapToObj(id -> Integer.toString(id / step))
                        .toList();
                compare(lucene.match(document), actual);
            });
        }
    }

    private void compare(Set<String> expected, List<String> found) {
        Set<String> actual = new HashSet<>(found);
        compared++;
        if (!expected.equals(actual)) {
            differences++;
            Set<String> missing = new HashSet<>(expected);
            missing.removeAll(actual);
            actual.removeAll(expected);
            System.err.println("different: only Lucene " + missing + ", only we " + actual);
        }
    }

    Clock<Document> ours() {
        return ours;
    }

    Clock<Document> withEvidence() {
        return withEvidence;
    }

    double lucene() {
        return Math.max(luceneByTerms, luceneBySeveralTerms);
    }

    double luceneByTerms() {
        return luceneByTerms;
    }

    double luceneBySeveralTerms() {
        return luceneBySeveralTerms;
    }

    int differences() {
        return differences;
    }

    int compared() {
        return compared;
    }

    long bytesPerQuery() {
        return bytes / queries.size();
    }

    /** From a tree to a query that is found, each. */
    long putMicros() {
        return putNanos / 1_000 / queries.size();
    }
}
