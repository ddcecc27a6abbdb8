package dev.vedette.sources.seen;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The entries of all sources. */
@ApplicationScoped
class EntryRepository implements PanacheRepositoryBase<Entry, UUID> {

    Uni<List<Entry>> listKnown(Collection<UUID> ids) {
        return ids.isEmpty() ? Uni.createFrom().item(List.of()) : list("id in ?1", ids);
    }

    /** Those of a first fetch do not count. */
    Uni<Long> countNewsPending(UUID sourceId) {
        return count("sourceId = ?1 and state = PENDING and firstFetch = false", sourceId);
    }

    /** News before the entries of a first fetch; those tried least first, then the newest. */
    Uni<List<Entry>> listDue(UUID sourceId, Instant now, int limit) {
        return find(
                        "sourceId = ?1 and state = PENDING and dueAt <= ?2 order by firstFetch, tries, published desc nulls last, id",
                        sourceId,
                        now)
                .range(0, limit - 1)
                .list();
    }

    Uni<Instant> findNextDue(UUID sourceId) {
        return find("select min(dueAt) from Entry where sourceId = ?1 and state = PENDING", sourceId)
                .project(Instant.class)
                .firstResult();
    }

    Uni<Integer> markListed(Collection<UUID> ids, Instant now) {
        return ids.isEmpty() ? Uni.createFrom().item(0) : update("listedAt = ?1 where id in ?2", now, ids);
    }

    /** Drops those listed last before {@code oldest}, and the longest unlisted of too many; never one that waits. */
    Uni<Integer> forget(UUID sourceId, Instant oldest, int most) {
        return getSession()
                .chain(session -> session.createNativeQuery("""
                                delete from entries where source_id = :source and state <> 'PENDING'
                                and (listed_at < :oldest or listed_at < (
                                    select listed_at from entries where source_id = :source
                                    order by listed_at desc offset :most limit 1))
                                """)
                        .setParameter("source", sourceId)
                        .setParameter("oldest", oldest)
                        .setParameter("most", most)
                        .executeUpdate());
    }
}
