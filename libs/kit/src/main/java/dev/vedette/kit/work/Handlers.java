package dev.vedette.kit.work;

import io.smallrye.mutiny.Uni;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** For handlers of Vert.x, which give nothing that a caller could wait for. */
public final class Handlers {

    private Handlers() {}

    /** Begins the work, and goes on with what it ends with; what it fails with must be told there. */
    public static <T> void begin(Uni<T> work, Consumer<@Nullable T> goOn, Consumer<Throwable> failed) {
        work.subscribe().with(goOn, failed);
    }
}
