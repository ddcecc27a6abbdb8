package dev.vedette.query.match;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Lists of integers by number, appended to by one writer while others read. A list's first integer is how many of the
 * others are used. A reader may see entries that are newer than its set, never miss one that is not.
 */
final class Lists {

    private static final VarHandle LIST = MethodHandles.arrayElementVarHandle(int[][].class);
    private static final int SMALLEST = 3;

    private Lists() {}

    static int @Nullable [] get(int[][] lists, int number) {
        return number < lists.length ? (int[]) LIST.getAcquire(lists, number) : null;
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
        list[0] = used + 2;
        LIST.setRelease(lists, number, list);
    }
}
