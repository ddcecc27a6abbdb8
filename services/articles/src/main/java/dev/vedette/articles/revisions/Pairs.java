package dev.vedette.articles.revisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which paragraph became which: those pairs, in order, that share the most words by Dice's measure. A paragraph that
 * shares less than {@link #ALIKE} with any is one of its own.
 */
final class Pairs {

    /** Below it more is new than stayed, and two whole paragraphs are easier to read than one full of changes. */
    private static final double ALIKE = 0.4;

    private final WordDiff diff;
    private final Budget budget;

    Pairs(WordDiff diff, Budget budget) {
        this.diff = diff;
        this.budget = budget;
    }

    /** A paragraph that was removed, added, or became another. */
    sealed interface Found {}

    record Alone(Change change, Words words) implements Found {}

    record Pair(Words before, Words after) implements Found {}

    /** A paragraph, its words, and how often it has each that is no space. */
    record Words(String text, List<String> words, Map<String, Integer> counts, int total) {}

    /** All of both, in order; what was removed before what was added in its place. */
    List<Found> of(List<String> before, List<String> after) {
        var old = before.stream().map(this::words).toList();
        var now = after.stream().map(this::words).toList();
        long wordsToLookUp =
                old.stream().mapToLong(each -> each.counts().size()).sum() * now.size();
        return budget.take(wordsToLookUp) ? walk(old, now, best(old, now)) : unpaired(old, now);
    }

    private Words words(String text) {
        var words = diff.words(text);
        Map<String, Integer> counts = new HashMap<>();
        words.stream().filter(word -> !word.isBlank()).forEach(word -> counts.merge(word, 1, Integer::sum));
        return new Words(
                text,
                words,
                counts,
                counts.values().stream().mapToInt(Integer::intValue).sum());
    }

    /** By how much the rest of both, from each place on, can be alike; the way is read from it. */
    private static double[][] best(List<Words> before, List<Words> after) {
        var best = new double[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                double paired = best[i + 1][j + 1] + likeness(before.get(i), after.get(j));
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        return best;
    }

    private static List<Found> walk(List<Words> before, List<Words> after, double[][] best) {
        List<Found> found = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            if (best[i][j] == best[i + 1][j]) {
                found.add(new Alone(Change.REMOVED, before.get(i++)));
            } else if (best[i][j] == best[i][j + 1]) {
                found.add(new Alone(Change.ADDED, after.get(j++)));
            } else {
                found.add(new Pair(before.get(i++), after.get(j++)));
            }
        }
        found.addAll(unpaired(before.subList(i, before.size()), after.subList(j, after.size())));
        return found;
    }

    private static List<Found> unpaired(List<Words> before, List<Words> after) {
        List<Found> found = new ArrayList<>();
        before.forEach(each -> found.add(new Alone(Change.REMOVED, each)));
        after.forEach(each -> found.add(new Alone(Change.ADDED, each)));
        return found;
    }

    /** Twice the shared words by all words; 0 where that is too little. */
    private static double likeness(Words before, Words after) {
        if (before.total() + after.total() == 0) {
            return 0;
        }
        int shared = 0;
        for (var entry : before.counts().entrySet()) {
            shared += Math.min(entry.getValue(), after.counts().getOrDefault(entry.getKey(), 0));
        }
        double likeness = 2.0 * shared / (before.total() + after.total());
        return likeness < ALIKE ? 0 : likeness;
    }
}
