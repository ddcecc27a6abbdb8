package dev.vedette.articles.revisions;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.vedette.articles.revisions.Change.Run;
import dev.vedette.articles.revisions.Spans.Span;
import java.util.ArrayList;
import java.util.List;

/** Compares words: what ICU finds between two of its boundaries, spaces and signs included. Of one thread. */
final class WordDiff {

    private final BreakIterator boundaries = BreakIterator.getWordInstance(ULocale.ROOT);
    private final Budget budget;

    WordDiff(Budget budget) {
        this.budget = budget;
    }

    /** All of a text. */
    List<String> words(String text) {
        boundaries.setText(text);
        List<String> words = new ArrayList<>();
        int from = boundaries.first();
        for (int to = boundaries.next(); to != BreakIterator.DONE; to = boundaries.next()) {
            words.add(text.substring(from, to));
            from = to;
        }
        return words;
    }

    /** What became of the words. */
    List<Run> compare(List<String> before, List<String> after) {
        return runs(readable(Spans.of(before, after, budget)));
    }

    /** A space alone between two changes is one more word to read, and tells nothing: it goes with them. */
    private static List<Span<String>> readable(List<Span<String>> spans) {
        List<Span<String>> joined = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            var span = spans.get(i);
            boolean isBetween = i > 0 && i < spans.size() - 1;
            boolean isGap = span.isSame() && isBetween && text(span.before()).isBlank();
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && !last.isSame() && (isGap || !span.isSame())) {
                joined.set(
                        joined.size() - 1,
                        new Span<>(false, all(last.before(), span.before()), all(last.after(), span.after())));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static List<Run> runs(List<Span<String>> spans) {
        List<Run> runs = new ArrayList<>();
        for (var span : spans) {
            if (span.isSame()) {
                runs.add(new Run(Change.SAME, text(span.before())));
            } else {
                add(runs, Change.REMOVED, span.before());
                add(runs, Change.ADDED, span.after());
            }
        }
        return runs;
    }

    private static void add(List<Run> runs, Change change, List<String> words) {
        if (!words.isEmpty()) {
            runs.add(new Run(change, text(words)));
        }
    }

    private static List<String> all(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static String text(List<String> words) {
        return String.join("", words);
    }
}
