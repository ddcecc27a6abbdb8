package dev.vedette.stories.words;

import java.text.Normalizer;
import java.util.List;

/**
 * The words of a text in order, folded: NFKC, lower case, digits of any script as ASCII, apostrophes and invisible
 * characters taken out. In scripts without spaces between words each character with its marks is a word.
 *
 * <p>Only letters' and digits' properties of long-assigned characters and NFKC are used, which Unicode promises never
 * to change, so that a text has the same words on every JVM.
 */
public final class Words {

    /** What follows is not read; a long reportage has a fifth. */
    public static final int MAX_WORDS = 50_000;

    private final List<Word> words;
    private final boolean spaceless;

    private Words(List<Word> words) {
        this.words = words;
        this.spaceless = 2 * words.stream().filter(Word::isCharacter).count() > words.size();
    }

    public static Words of(String text) {
        String normal = Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
        return new Words(List.copyOf(new WordReader(normal).read()));
    }

    public int size() {
        return words.size();
    }

    public Word get(int index) {
        return words.get(index);
    }

    public List<Word> list() {
        return words;
    }

    /** Whether most words are single characters of a script without spaces. */
    public boolean isSpaceless() {
        return spaceless;
    }
}
