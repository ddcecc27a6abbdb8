package dev.vedette.sources.registry;

import dev.vedette.kit.paging.Cursor;
import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.problem.Problems;
import dev.vedette.sources.health.SourceState;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The sources, and which of them are due. In HQL {@code s} is the source and {@code p} its progress; both are read
 * together always.
 */
@ApplicationScoped
public class SourceRepository implements PanacheRepositoryBase<Source, UUID> {

    private static final String WHERE = "from Source s join fetch s.progress p where ";

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
        return lockAll(List.of(id)).map(found -> found.isEmpty() ? null : found.getFirst());
    }

    /** Writes new ones; a source before its progress, which refers to it. */
    Uni<Void> add(Collection<Source> made) {
        return getSession()
                .chain(session -> session.persistAll(made.toArray())
                        .chain(() -> session.persistAll(
                                made.stream().map(source -> source.progress).toArray())));
    }

    /** Newest first, from after {@code after} on. */
    Uni<List<Source>> list(SourceFilter filter, @Nullable Cursor after, int limit) {
        var condition = filter.condition();
        if (after != null) {
            condition.add("(s.createdAt, s.id) < (:time, :after)", "time", after.time(0));
            condition.parameters().and("after", after.id(1));
        }
        return find(WHERE + condition.hql() + " order by s.createdAt desc, s.id desc", condition.parameters())
                .range(0, limit - 1)
                .list();
    }

    /** The ids of those that are meant, the oldest first. */
    public Uni<List<UUID>> listIds(SourceFilter filter, int most) {
        var condition = filter.condition();
        return find(
                        "select s.id from Source s join s.progress p where " + condition.hql() + " order by s.id",
                        condition.parameters())
                .project(UUID.class)
                .range(0, most - 1)
                .list();
    }

    /** All that are meant, the oldest first. */
    Uni<List<Source>> listAll(SourceFilter filter) {
        var condition = filter.condition();
        return find(WHERE + condition.hql() + " order by s.createdAt, s.id", condition.parameters())
                .list();
    }

    /** The ids of the sources with these addresses, by address. */
    Uni<Map<String, UUID>> mapIds(Collection<String> urls) {
        return urls.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : find(WHERE + "s.url in ?1", urls)
                        .list()
                        .map(found ->
                                found.stream().collect(Collectors.toMap(source -> source.url, source -> source.id)));
    }

    /**
     * Those of them that are there, locked, always in the same order. They are read after the locks are held: a statement
     * that waits for one row reads the rows it joins to it as they were before.
     */
    public Uni<List<Source>> lockAll(Collection<UUID> ids) {
        return getSession()
                .chain(session -> session.createNativeQuery("""
                                select s.id from sources s join source_progress p on p.source_id = s.id
                                where s.id = any(:ids) order by s.id for no key update of s, p
                                """, UUID.class)
                        .setParameter("ids", ids.toArray(UUID[]::new))
                        .getResultList())
                .chain(locked -> listLocked(locked, "s.id"));
    }

    /** All that belong to a collection, locked. */
    Uni<List<Source>> lockIn(String collection) {
        return find(
                        "select s.id from Source s where " + SourceFilter.HAS.formatted("s.collections", "collection"),
                        Parameters.with("collection", collection))
                .project(UUID.class)
                .list()
                .chain(this::lockAll);
    }

    private Uni<List<Source>> listLocked(List<UUID> ids, String order) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : find(WHERE + "s.id in ?1 order by " + order, ids).list();
    }

    /** How many belong to each of these collections; those with none are left out. */
    Uni<List<InCollection>> countIn(Collection<String> names) {
        return getSession()
                .chain(session -> session.createNativeQuery("""
                                select collection, count(*) from sources, unnest(collections) as member(collection)
                                where collection = any(:names) group by collection
                                """, Object[].class)
                        .setParameter("names", names.toArray(String[]::new))
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new InCollection((String) row[0], (Long) row[1]))
                        .toList());
    }

    record InCollection(String name, long sources) {}

    /** How many there are of each kind of standing. */
    Uni<List<Tally>> tally() {
        return find("select s.enabled, p.health.state, count(*) from Source s join s.progress p"
                        + " group by s.enabled, p.health.state")
                .project(Tally.class)
                .list();
    }

    record Tally(boolean enabled, SourceState state, long sources) {}

    /** The latest that need someone to look. */
    Uni<List<Source>> listTroubled(int most) {
        return find(
                        WHERE + "s.enabled and p.health.state in ?1 order by p.health.stateSince desc, s.id",
                        List.of(SourceState.FAILING, SourceState.GONE, SourceState.SILENT))
                .range(0, most - 1)
                .list();
    }

    /**
     * Due sources that are not paused and nobody works on, locked; one of each host, and none of a host that a replica
     * holds. Those that other replicas look at right now are passed over.
     */
    public Uni<List<Source>> listDue(Instant now, int limit) {
        return lockDue(now, limit).chain(locked -> listLocked(locked, "p.reading.wakeAt"));
    }

    private Uni<List<UUID>> lockDue(Instant now, int limit) {
        return getSession()
                .chain(session -> session.createNativeQuery("""
                                with busy as (
                                    select s.host from source_progress p join sources s on s.id = p.source_id
                                    where p.claimed_until > :now and p.holds_host),
                                due as (
                                    select s.id, s.host, p.wake_at
                                    from source_progress p join sources s on s.id = p.source_id
                                    where s.enabled and p.wake_at <= :now
                                    and (p.claimed_until is null or p.claimed_until <= :now)
                                    and s.host not in (select host from busy)
                                    order by p.wake_at limit 5000)
                                select s.id from sources s join source_progress p on p.source_id = s.id
                                where s.id in (select distinct on (host) id from due order by host, wake_at)
                                and s.enabled and p.wake_at <= :now
                                and (p.claimed_until is null or p.claimed_until <= :now)
                                order by p.wake_at limit :limit
                                for no key update of s, p skip locked
                                """, UUID.class)
                        .setParameter("now", now)
                        .setParameter("limit", limit)
                        .getResultList());
    }

    /** Keeps the claims of a process on these sources alive. */
    public Uni<Integer> renew(UUID process, Collection<UUID> ids, Instant until) {
        return getSession()
                .chain(session -> session.createNativeQuery("""
                                update source_progress set claimed_until = :until
                                where claimed_by = :process and source_id = any(:ids)
                                """)
                        .setParameter("until", until)
                        .setParameter("process", process)
                        .setParameter("ids", ids.toArray(UUID[]::new))
                        .executeUpdate());
    }

    private static ProblemException unknown() {
        return new ProblemException(Problems.notFound("source"));
    }
}
