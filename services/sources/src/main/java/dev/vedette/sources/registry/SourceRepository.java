package dev.vedette.sources.registry;

import dev.vedette.kit.paging.Cursor;
import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.problem.Problems;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sources, and which of them are due. */
@ApplicationScoped
public class SourceRepository implements PanacheRepositoryBase<Source, UUID> {

    /** Fails with 404 where there is none. */
    Uni<Source> get(UUID id) {
        return findById(id).onItem().ifNull().failWith(SourceRepository::unknown);
    }

    /** As {@link #get}, and keeps others from changing it until the transaction ends. */
    Uni<Source> lock(UUID id) {
        return findToChange(id).onItem().ifNull().failWith(SourceRepository::unknown);
    }

    /** The source, locked; none when it was deleted. */
    public Uni<Source> findToChange(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Uni<Source> findByUrl(String url) {
        return find("url", url).firstResult();
    }

    /** Newest first, from after {@code after} on. */
    Uni<List<Source>> list(@Nullable Cursor after, int limit) {
        var page = after == null
                ? find("order by createdAt desc, id desc")
                : find("(createdAt, id) < (?1, ?2) order by createdAt desc, id desc", after.time(), after.id());
        return page.range(0, limit - 1).list();
    }

    /**
     * Due sources nobody works on, locked; one of each host, and none of a host that a replica works on. Those that
     * other replicas look at right now are passed over.
     */
    public Uni<List<Source>> listDue(Instant now, int limit) {
        return getSession()
                .chain(session -> session.createNativeQuery("""
                                select * from sources where id in (
                                    select distinct on (host) id from (
                                        select id, host, wake_at from sources due
                                        where wake_at <= :now and (claimed_until is null or claimed_until <= :now)
                                        and not exists (select from sources busy
                                            where busy.host = due.host and busy.claimed_until > :now)
                                        order by wake_at limit 5000) first
                                    order by host, wake_at)
                                and wake_at <= :now and (claimed_until is null or claimed_until <= :now)
                                order by wake_at limit :limit for update skip locked
                                """, Source.class)
                        .setParameter("now", now)
                        .setParameter("limit", limit)
                        .getResultList());
    }

    /** Keeps the claims of a process on these sources alive. */
    public Uni<Integer> renew(UUID process, Collection<UUID> ids, Instant until) {
        return update("progress.claimedUntil = ?1 where progress.claimedBy = ?2 and id in ?3", until, process, ids);
    }

    private static ProblemException unknown() {
        return new ProblemException(Problems.notFound("source"));
    }
}
