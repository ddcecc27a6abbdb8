package dev.vedette.kit.paging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Where a page ended: the sort values of its last item. Opaque to callers; made and read by the {@link Keyset} of its list,
 * so that number, types and ranges of the values are always right.
 *
 * @param fingerprint of what the list was asked for
 * @param values each a {@link Long}, {@link Instant}, {@link String}, {@link UUID} or {@link Double}
 */
public record Cursor(long fingerprint, List<Object> values) {

    public Cursor {
        values = List.copyOf(values);
    }

    public long number(int place) {
        return (Long) values.get(place);
    }

    public Instant time(int place) {
        return (Instant) values.get(place);
    }

    public String text(int place) {
        return (String) values.get(place);
    }

    public UUID id(int place) {
        return (UUID) values.get(place);
    }

    public double score(int place) {
        return (Double) values.get(place);
    }

    /** The text to hand out as {@code next}. */
    public String encoded() {
        return CursorCode.encode(this);
    }

    List<Class<?>> kinds() {
        return values.stream().<Class<?>>map(Object::getClass).toList();
    }
}
