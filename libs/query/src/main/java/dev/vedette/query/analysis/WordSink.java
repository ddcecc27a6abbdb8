package dev.vedette.query.analysis;

/** Takes the words of a text, one after the other. */
@FunctionalInterface
public interface WordSink {

    /**
     * The next word.
     *
     * @param word holds the folded word until this returns
     * @param start first UTF-16 unit in the text
     * @param end after the last UTF-16 unit
     */
    void word(WordBuffer word, int start, int end);
}
