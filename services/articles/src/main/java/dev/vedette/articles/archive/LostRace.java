package dev.vedette.articles.archive;

import io.smallrye.mutiny.Uni;
import org.jspecify.annotations.Nullable;

/** Another writer was first: read again, and start again. */
final class LostRace extends RuntimeException {

    private static final long serialVersionUID = 1;

    LostRace() {
        super("another writer was first", null, false, false);
    }

    /** Begins anew for as long as others were first: one of them came further each time. */
    static <T extends @Nullable Object> Uni<T> again(Uni<T> attempt) {
        return attempt.onFailure(LostRace.class).retry().indefinitely();
    }
}
