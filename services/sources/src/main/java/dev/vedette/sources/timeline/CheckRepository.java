package dev.vedette.sources.timeline;

import dev.vedette.kit.paging.Cursor;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The checks of all sources. */
@ApplicationScoped
class CheckRepository implements PanacheRepositoryBase<Check, UUID> {

    Uni<Check> findLast(UUID sourceId) {
        return find("sourceId = ?1 order by lastAt desc, id desc", sourceId).firstResult();
    }

    /** The latest first, from after {@code after} on. */
    Uni<List<Check>> list(UUID sourceId, @Nullable Cursor after, int limit) {
        var page = after == null
                ? find("sourceId = ?1 order by lastAt desc, id desc", sourceId)
                : find(
                        "sourceId = ?1 and (lastAt, id) < (?2, ?3) order by lastAt desc, id desc",
                        sourceId,
                        after.time(0),
                        after.id(1));
        return page.range(0, limit - 1).list();
    }

    Uni<Long> forget(Instant before) {
        return delete("lastAt < ?1", before);
    }
}
