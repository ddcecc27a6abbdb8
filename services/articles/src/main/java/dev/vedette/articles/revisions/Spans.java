package dev.vedette.articles.revisions;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** Parts two lists into spans that are the same in both, and spans that are not. */
final class Spans {

    private Spans() {}

    /**
     * A part of both lists; together they are all of both, in order.
     *
     * @param before what stands in the first
     * @param after what stands in the second; equal to {@code before} where nothing changed
     */
    record Span<T>(boolean isSame, List<T> before, List<T> after) {}

    /**
     * The shortest way from one list to the other (Myers 1986, in linear space); where that is too much work, one span
     * from the first difference to the last.
     */
    static <T> List<Span<T>> of(List<T> before, List<T> after, Budget budget) {
        int start = commonStart(before, after);
        int end = commonEnd(before, after, start);
        List<Span<T>> spans = new ArrayList<>();
        addSame(spans, before.subList(0, start));
        addCompared(
                spans, before.subList(start, before.size() - end), after.subList(start, after.size() - end), budget);
        addSame(spans, before.subList(before.size() - end, before.size()));
        return spans;
    }

    private static <T> int commonStart(List<T> before, List<T> after) {
        int most = Math.min(before.size(), after.size());
        int at = 0;
        while (at < most && before.get(at).equals(after.get(at))) {
            at++;
        }
        return at;
    }

    private static <T> int commonEnd(List<T> before, List<T> after, int start) {
        int most = Math.min(before.size(), after.size()) - start;
        int length = 0;
        while (length < most && before.get(before.size() - 1 - length).equals(after.get(after.size() - 1 - length))) {
            length++;
        }
        return length;
    }

    private static <T> void addCompared(List<Span<T>> spans, List<T> before, List<T> after, Budget budget) {
        boolean isPlain = before.isEmpty() || after.isEmpty();
        if (isPlain || !budget.take((long) before.size() * after.size())) {
            addDifferent(spans, before, after);
            return;
        }
        var deltas =
                DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<T>()).getDeltas();
        addAll(spans, deltas, before, after);
    }

    /** What was removed and what was added beside it are two deltas, and one span. */
    private static <T> void addAll(List<Span<T>> spans, List<AbstractDelta<T>> deltas, List<T> before, List<T> after) {
        int openBefore = 0;
        int openAfter = 0;
        int endBefore = 0;
        int endAfter = 0;
        for (var delta : deltas) {
            int next = delta.getSource().getPosition();
            if (next > endBefore) {
                addDifferent(spans, before.subList(openBefore, endBefore), after.subList(openAfter, endAfter));
                addSame(spans, before.subList(endBefore, next));
                openBefore = next;
                openAfter = endAfter + next - endBefore;
                endAfter = openAfter;
            }
            endBefore = Math.max(endBefore, next + delta.getSource().size());
            endAfter += delta.getTarget().size();
        }
        addDifferent(spans, before.subList(openBefore, endBefore), after.subList(openAfter, endAfter));
        addSame(spans, before.subList(endBefore, before.size()));
    }

    private static <T> void addDifferent(List<Span<T>> spans, List<T> before, List<T> after) {
        if (!before.isEmpty() || !after.isEmpty()) {
            spans.add(new Span<>(false, before, after));
        }
    }

    private static <T> void addSame(List<Span<T>> spans, List<T> items) {
        if (!items.isEmpty()) {
            spans.add(new Span<>(true, items, items));
        }
    }
}
