package dev.vedette.bench.lucene;

import dev.vedette.query.analysis.Analysis;
import dev.vedette.query.analysis.WordBuffer;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Our words as Lucene's tokens. */
final class WordTokenizer extends Tokenizer {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Analysis analysis = new Analysis();
    private final boolean exact;
    private String text = "";
    private char[] chars = new char[4096];
    private int[] ends = new int[1024];
    private int words;
    private int next;

    WordTokenizer(boolean exact) {
        this.exact = exact;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        StringWriter all = new StringWriter();
        input.transferTo(all);
        text = all.toString();
        words = 0;
        next = 0;
        analysis.analyse(text, this::add);
    }

    private void add(WordBuffer word, int start, int end) {
        char[] letters = exact ? Analysis.exact(text, start, end).toCharArray() : word.chars();
        int length = exact ? letters.length : word.length();
        int from = words == 0 ? 0 : ends[words - 1];
        if (from + length > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(from + length, chars.length * 2));
        }
        if (words == ends.length) {
            ends = Arrays.copyOf(ends, words * 2);
        }
        System.arraycopy(letters, 0, chars, from, length);
        ends[words++] = from + length;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (next == words) {
            return false;
        }
        int from = next == 0 ? 0 : ends[next - 1];
        term.copyBuffer(chars, from, ends[next++] - from);
        return true;
    }
}
