package dev.vedette.query.plan;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes the dates out of a condition: what is left holds wherever the whole did. */
public final class Timeless {

    private Timeless() {}

    /** The rest, or null where dates alone decide. */
    public static @Nullable Condition of(Condition condition) {
        return switch (condition) {
            case Condition.Dated ignored -> null;
            case Condition.Recent ignored -> null;
            case Condition.None none -> of(none.leaf()) == null ? null : none;
            case Condition.All all -> joined(all.parts(), true);
            case Condition.Any any -> joined(any.parts(), false);
            default -> condition;
        };
    }

    private static @Nullable Condition joined(List<Condition> parts, boolean all) {
        List<Condition> rest =
                parts.stream().map(Timeless::of).filter(Objects::nonNull).toList();
        return switch (rest.size()) {
            case 0 -> null;
            case 1 -> rest.getFirst();
            default -> all ? new Condition.All(rest) : new Condition.Any(rest);
        };
    }
}
