package dev.vedette.bench.match;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vedette.query.QueryParser;
import dev.vedette.query.analysis.Analysis;
import dev.vedette.query.plan.Planner;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** {@code ./vedette bench match}: one line of figures for each number of queries. */
public final class MatchBench {

    private static final int GENERATED = 8_000;
    private static final int TERMS = 2_000;

    private final Options options;
    private final Corpus corpus;
    private final KnownWords words;

    private MatchBench(Options options) {
        this.options = options;
        System.err.println("reading texts");
        corpus = options.corpus() == null
                ? Corpus.generated(GENERATED, options.seed())
                : Corpus.of(options.corpus(), options.seed());
        words = new KnownWords(corpus.known());
    }

    public static void run(List<String> arguments) throws JsonProcessingException {
        MatchBench bench = new MatchBench(Options.of(arguments));
        ObjectMapper json = new ObjectMapper();
        for (int size : bench.options.sizes()) {
            System.out.println(json.writeValueAsString(bench.figures(size)));
        }
    }

    private Figures figures(int size) {
        Contest contest = new Contest(options, corpus, new Mix(words, options.seed()).next(size));
        boolean withLucene = size <= options.luceneUpTo();
        contest.race(withLucene);
        return new Figures(
                "match",
                size,
                contest.ours().perSecond(),
                withLucene ? contest.lucene() : null,
                withLucene ? Math.round(contest.ours().perSecond() / contest.lucene() * 10) / 10.0 : null,
                contest.withEvidence().perSecond(),
                tokenise(),
                contest.ours().p99Micros(),
                contest.bytesPerQuery(),
                contest.ours().resultsPerRun(),
                contest.differences() == 0,
                withLucene ? contest.luceneByTerms() : null,
                withLucene ? contest.luceneBySeveralTerms() : null,
                contest.compared(),
                wordsPerDocument(),
                contest.putMicros(),
                compileMillis());
    }

    private double tokenise() {
        Analysis analysis = new Analysis();
        int[] count = new int[1];
        Clock<dev.vedette.query.Document> clock = new Clock<>(corpus.matched(), document -> {
            count[0] = 0;
            analysis.analyse(document.title(), (word, start, end) -> count[0] += word.length());
            analysis.analyse(document.text(), (word, start, end) -> count[0] += word.length());
            return count[0];
        });
        clock.run(options.seconds() / 3);
        clock.clear();
        clock.run(options.seconds());
        return clock.perSecond();
    }

    private double wordsPerDocument() {
        return Math.round(corpus.matched().stream()
                .mapToInt(document -> Analysis.of(document.text()).size())
                .average()
                .orElse(0));
    }

    /** The time that a query of 2,000 words takes from its text to its plan; the median of several. */
    private static long compileMillis() {
        String text = IntStream.range(0, TERMS).mapToObj(i -> "word" + i).collect(Collectors.joining(" OR "));
        return IntStream.range(0, 21)
                        .mapToLong(i -> {
                            long start = System.nanoTime();
                            Planner.plan(QueryParser.parse(text));
                            return System.nanoTime() - start;
                        })
                        .sorted()
                        .skip(10)
                        .findFirst()
                        .orElse(0)
                / 1_000_000;
    }
}
