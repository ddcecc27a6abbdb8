package dev.vedette.bench.lucene;

import org.apache.lucene.analysis.Analyzer;

/** Gives Lucene exactly our words. */
final class WordAnalyzer extends Analyzer {

    /** More than any distance, so that nothing is near to another caption. */
    private static final int GAP = 1_000;

    WordAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new WordTokenizer(Fields.isExact(field)));
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }
}
