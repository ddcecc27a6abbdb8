package dev.vedette.kit.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next the cursor to send as {@code after} for the following page; null on the last one
 */
public record Paged<T>(List<T> items, @Nullable String next) {

    public Paged {
        items = List.copyOf(items);
    }

    /**
     * A page made from one item more than was asked for, which tells whether there is a next page.
     *
     * @param found at most {@code limit + 1} items in the order of the list
     * @param cursor the cursor that stands for an item
     */
    public static <T> Paged<T> of(List<T> found, int limit, Function<T, Cursor> cursor) {
        if (found.size() <= limit) {
            return new Paged<>(found, null);
        }
        var items = found.subList(0, limit);
        return new Paged<>(items, cursor.apply(items.getLast()).encoded());
    }

    public <R> Paged<R> map(Function<T, R> each) {
        return new Paged<>(items.stream().map(each).toList(), next);
    }
}
