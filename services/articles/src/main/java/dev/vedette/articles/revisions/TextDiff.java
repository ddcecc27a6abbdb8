package dev.vedette.articles.revisions;

import dev.vedette.articles.revisions.Change.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compares texts paragraph by paragraph. Of one thread. */
final class TextDiff {

    private static final Pattern BLANK_LINE = Pattern.compile("\\R\\s*\\R");

    private final Budget budget;
    private final WordDiff words;
    private final Pairs pairs;

    TextDiff(Budget budget) {
        this.budget = budget;
        this.words = new WordDiff(budget);
        this.pairs = new Pairs(words, budget);
    }

    /** Whether something was too long to be compared word by word. */
    boolean isCoarse() {
        return budget.isShort();
    }

    List<Paragraph> compare(String before, String after) {
        return compare(paragraphs(before), paragraphs(after));
    }

    /** All paragraphs of both, in the order of reading. */
    List<Paragraph> compare(List<String> before, List<String> after) {
        return Spans.of(before, after, budget).stream()
                .flatMap(span -> span.isSame()
                        ? span.before().stream().map(text -> Paragraph.whole(Change.SAME, text))
                        : changed(span.before(), span.after()))
                .toList();
    }

    private Stream<Paragraph> changed(List<String> before, List<String> after) {
        return pairs.of(before, after).stream().map(found -> switch (found) {
            case Pairs.Alone(Change change, Pairs.Words paragraph) -> Paragraph.whole(change, paragraph.text());
            case Pairs.Pair(Pairs.Words old, Pairs.Words now) -> new Paragraph(words.compare(old.words(), now.words()));
        });
    }

    private static List<String> paragraphs(String text) {
        return Arrays.stream(BLANK_LINE.split(text))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
