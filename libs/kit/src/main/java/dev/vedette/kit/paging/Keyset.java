package dev.vedette.kit.paging;

import dev.vedette.contracts.EventIds;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By what a list is sorted, and what it was asked for. It makes the cursors of the list and refuses all others.
 *
 * @param fingerprint of the list, its query and its filters
 * @param kinds the types of the values that items are sorted by; the last one must tell any two items apart
 */
public record Keyset(long fingerprint, List<Class<?>> kinds) {

    /** What a list may be sorted by. */
    static final List<Class<?>> POSSIBLE = List.of(Long.class, Instant.class, String.class, UUID.class, Double.class);

    public Keyset {
        kinds = List.copyOf(kinds);
        if (kinds.isEmpty() || !POSSIBLE.containsAll(kinds)) {
            throw new IllegalArgumentException("A list may be sorted by " + POSSIBLE + ", not by " + kinds);
        }
    }

    /**
     * A list sorted by values of these types.
     *
     * @param list its name
     * @param asked what it was asked for: query, filters, team; anything whose text is the same for the same thing
     */
    public static Keyset of(List<Class<?>> kinds, String list, @Nullable Object... asked) {
        var parts = Arrays.stream(asked)
                .map(part -> Objects.requireNonNullElse(part, "\0"))
                .toArray();
        return new Keyset(EventIds.of(list, parts).getMostSignificantBits(), kinds);
    }

    /** A list sorted by time and id. */
    public static Keyset byTime(String list, @Nullable Object... asked) {
        return of(List.of(Instant.class, UUID.class), list, asked);
    }

    /** The cursor of the item with these sort values. */
    public Cursor cursor(Object... values) {
        var made = new Cursor(fingerprint, List.of(values));
        if (!made.kinds().equals(kinds)) {
            throw new IllegalArgumentException("This list is sorted by " + kinds + ", not by " + made.kinds());
        }
        return made;
    }

    /**
     * Reads a cursor that a caller sent.
     *
     * @throws dev.vedette.kit.problem.ProblemException 400 when it is none, of another list or of other filters
     */
    public Cursor read(String after) {
        return CursorCode.decode(after, this);
    }
}
