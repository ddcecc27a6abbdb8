package dev.vedette.query.match;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Lists of integers by number, appended to by one writer while others read. A list's first integer is how many of the
 * others are used.
 *
 * <p><b>Why no lock is needed.</b> A reader holds a set, which it read from a volatile field that the writer wrote after
 * everything the set needs; so whatever belongs to the set is seen. Beyond that it may see any part of what the writer
 * does now: entries of a later set, which it must leave out (by number, slot or epoch). It may not see half of an entry:
 * the count is written (release) after the entry and read (acquire) before it, so that every entry below the count is
 * whole.
 */
final class Lists {

    private static final VarHandle USED = MethodHandles.arrayElementVarHandle(int[].class);
    private static final VarHandle LIST = MethodHandles.arrayElementVarHandle(int[][].class);
    private static final int SMALLEST = 3;

    private Lists() {}

    static int @Nullable [] get(int[][] lists, int number) {
        return number < lists.length ? (int[]) LIST.getAcquire(lists, number) : null;
    }

    /** How many integers of a list are used, not counting the first; each of them is whole. */
    static int used(int[] list) {
        return (int) USED.getAcquire(list, 0);
    }

    /** Enough room for a number; the same array if it has it. */
    static int[][] withRoom(int[][] lists, int number) {
        return number < lists.length ? lists : Arrays.copyOf(lists, Math.max(number + 1, lists.length * 2));
    }

    /** Appends two integers. */
    static void append(int[][] lists, int number, int first, int second) {
        int[] list = lists[number];
        if (list == null) {
            list = new int[SMALLEST];
        } else if (list[0] + 3 > list.length) {
            list = Arrays.copyOf(list, 1 + 2 * (list.length - 1));
        }
        int used = list[0];
        list[used + 1] = first;
        list[used + 2] = second;
        USED.setRelease(list, 0, used + 2);
        LIST.setRelease(lists, number, list);
    }
}
