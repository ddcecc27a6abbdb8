package dev.vedette.bench.lucene;

import dev.vedette.query.Document;
import dev.vedette.query.Query;
import dev.vedette.query.plan.Planner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.monitor.MatchingQueries;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorConfiguration;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;
import org.apache.lucene.monitor.Presearcher;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.search.IndexSearcher;

/** Many queries in Lucene Monitor. */
public final class LuceneReference implements AutoCloseable {

    private static final int MOST_CLAUSES = 10_000;
    private static final int BATCH = 10_000;
    private static final int PASSES = 2;

    /** How candidates are found. */
    public enum Candidates {
        BY_TERMS,
        BY_SEVERAL_TERMS;

        private Presearcher presearcher() {
            return this == BY_TERMS ? new TermFilteredPresearcher() : new MultipassTermFilteredPresearcher(PASSES);
        }
    }

    private final Monitor monitor;
    private final boolean allFields;

    /** @param allFields whether queries look at more than title and text */
    public LuceneReference(Candidates candidates, boolean allFields) {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
        this.allFields = allFields;
        try {
            MonitorConfiguration configuration = new MonitorConfiguration()
                    .setPurgeFrequency(1, TimeUnit.DAYS)
                    .setQueryUpdateBufferSize(BATCH);
            monitor = new Monitor(new WordAnalyzer(), candidates.presearcher(), configuration);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds queries under the numbers from {@code first} on. */
    public void add(int first, List<Query> queries) {
        try {
            for (int from = 0; from < queries.size(); from += BATCH) {
                List<MonitorQuery> batch = new ArrayList<>();
                for (int i = from; i < Math.min(from + BATCH, queries.size()); i++) {
                    batch.add(new MonitorQuery(
                            Integer.toString(first + i),
                            LuceneQueries.of(Planner.plan(queries.get(i))),
                            null,
                            Map.of()));
                }
                monitor.register(batch);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The numbers of the queries that match. */
    public Set<String> match(Document document) {
        try {
            MatchingQueries<QueryMatch> found = monitor.match(
                    allFields ? LuceneDocuments.of(document) : LuceneDocuments.textOf(document),
                    QueryMatch.SIMPLE_MATCHER);
            if (!found.getErrors().isEmpty()) {
                throw new IllegalStateException("queries failed: " + found.getErrors());
            }
            Set<String> ids = new HashSet<>();
            found.getMatches().forEach(match -> ids.add(match.getQueryId()));
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            monitor.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
