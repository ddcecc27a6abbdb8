package dev.vedette.kit.streams;

import io.smallrye.mutiny.Uni;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is done with each type of record of a stream; the header {@code record} tells which type a record is.
 *
 * <pre>{@code
 * RecordHandlers.of(ArticleTags.class, this::replace).and(TopicTagged.class, this::apply)
 * }</pre>
 */
public final class RecordHandlers {

    private final Map<String, Handler<?>> byName;

    private RecordHandlers(Map<String, Handler<?>> byName) {
        this.byName = byName;
    }

    public static <E> RecordHandlers of(Class<E> type, Function<E, Uni<Void>> handler) {
        return new RecordHandlers(Map.of()).and(type, handler);
    }

    public <E> RecordHandlers and(Class<E> type, Function<E, Uni<Void>> handler) {
        var more = new LinkedHashMap<>(byName);
        more.put(type.getSimpleName(), new Handler<>(type, handler));
        return new RecordHandlers(more);
    }

    /**
     * The handler of a record with this name. Where a stream has one type alone, a record need not say what it is.
     *
     * @throws PoisonException when there is none
     */
    Handler<?> handler(@Nullable String name) {
        var found = name == null && byName.size() == 1
                ? byName.values().iterator().next()
                : byName.get(String.valueOf(name));
        if (found == null) {
            throw new PoisonException("The record says it is " + (name == null ? "nothing" : "a " + name)
                    + " and not one of " + byName.keySet());
        }
        return found;
    }

    record Handler<E>(Class<E> type, Function<E, Uni<Void>> work) {}
}
