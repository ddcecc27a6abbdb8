package dev.vedette.sources.opml;

import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.problem.Problems;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Imports and their entries; entries are written and read many at a time, so by statements and not as entities. */
@ApplicationScoped
public class ImportRepository implements PanacheRepositoryBase<OpmlImport, UUID> {

    /** An entry that waits. */
    record Waiting(UUID importId, int position, String asked) {}

    /** What came of an entry. */
    record Done(
            int position,
            EntryOutcome outcome,
            @Nullable String reason,
            @Nullable UUID sourceId) {}

    /** An entry to be stored. */
    record Asked(String url, @Nullable String name, String json) {}

    /** An entry as it is stored; {@code outcome} is null while it waits. */
    record Stored(
            int position,
            String url,
            @Nullable String name,
            @Nullable EntryOutcome outcome,
            @Nullable String reason,
            @Nullable UUID sourceId) {}

    /** How many entries have an outcome. */
    record Counted(EntryOutcome outcome, long entries) {}

    /** Fails with 404 where there is none. */
    Uni<OpmlImport> get(UUID id) {
        return findById(id).onItem().ifNull().failWith(() -> new ProblemException(Problems.notFound("import")));
    }

    Uni<Integer> addEntries(UUID id, List<Asked> entries) {
        return getSession()
                .chain(session -> session.createNativeQuery("""
                        insert into import_entries (import_id, position, url, name, asked)
                        select :id, position, url, name, asked
                        from unnest(cast(:urls as text[]), cast(:names as text[]), cast(:asked as text[]))
                            with ordinality as entry(url, name, asked, position)
                        """)
                        .setParameter("id", id)
                        .setParameter("urls", texts(entries, Asked::url))
                        .setParameter("names", texts(entries, Asked::name))
                        .setParameter("asked", texts(entries, Asked::json))
                        .executeUpdate());
    }

    /** Some entries of one import that wait. */
    Uni<List<Waiting>> listWaiting(int limit) {
        return getSession()
                .chain(session -> session.createNativeQuery("""
                                select import_id, position, asked from import_entries
                                where outcome is null and import_id = (
                                    select import_id from import_entries where outcome is null
                                    order by import_id, position limit 1)
                                order by position limit :limit
                                """, Object[].class)
                        .setParameter("limit", limit)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Waiting((UUID) row[0], (Integer) row[1], (String) row[2]))
                        .toList());
    }

    /** Of these entries those that still wait, locked; those that another replica works on are passed over. */
    Uni<List<Integer>> lock(UUID id, List<Integer> positions) {
        return getSession()
                .chain(session -> session.createNativeQuery("""
                                select position from import_entries
                                where import_id = :id and position = any(:positions) and outcome is null
                                order by position for update skip locked
                                """, Integer.class)
                        .setParameter("id", id)
                        .setParameter("positions", positions.toArray(Integer[]::new))
                        .getResultList());
    }

    Uni<Integer> done(UUID id, List<Done> done, Instant now) {
        return getSession()
                .chain(session -> session.createNativeQuery("""
                        update import_entries e
                        set outcome = d.outcome, reason = d.reason, source_id = cast(d.source_id as uuid), done_at = :now
                        from unnest(cast(:positions as int[]), cast(:outcomes as text[]), cast(:reasons as text[]),
                            cast(:sources as text[])) as d(position, outcome, reason, source_id)
                        where e.import_id = :id and e.position = d.position
                        """)
                        .setParameter("id", id)
                        .setParameter("now", now)
                        .setParameter(
                                "positions", done.stream().map(Done::position).toArray(Integer[]::new))
                        .setParameter(
                                "outcomes", texts(done, each -> each.outcome().name()))
                        .setParameter("reasons", texts(done, Done::reason))
                        .setParameter(
                                "sources",
                                texts(
                                        done,
                                        each -> each.sourceId() == null
                                                ? null
                                                : each.sourceId().toString()))
                        .executeUpdate());
    }

    /** Ends the import if nothing of it waits any more. */
    Uni<Integer> finish(UUID id, Instant now) {
        return getSession()
                .chain(session -> session.createNativeQuery("""
                        update imports set finished_at = :now where id = :id and finished_at is null and not exists (
                            select 1 from import_entries where import_id = :id and outcome is null)
                        """)
                        .setParameter("id", id)
                        .setParameter("now", now)
                        .executeUpdate());
    }

    Uni<List<Counted>> count(UUID id) {
        return getSession()
                .chain(session -> session.createNativeQuery("""
                                select outcome, count(*) from import_entries
                                where import_id = :id and outcome is not null group by outcome
                                """, Object[].class)
                        .setParameter("id", id)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Counted(EntryOutcome.valueOf((String) row[0]), (Long) row[1]))
                        .toList());
    }

    Uni<List<Stored>> listEntries(UUID id, @Nullable EntryOutcome outcome, int after, int limit) {
        return getSession()
                .chain(session -> entries(session, outcome)
                        .setParameter("id", id)
                        .setParameter("after", after)
                        .setParameter("limit", limit)
                        .getResultList())
                .map(rows -> rows.stream().map(ImportRepository::stored).toList());
    }

    private static Mutiny.SelectionQuery<Object[]> entries(Mutiny.Session session, @Nullable EntryOutcome outcome) {
        var only = outcome == null ? "" : " and outcome = '" + outcome.name() + "'";
        return session.createNativeQuery(
                "select position, url, name, outcome, reason, source_id from import_entries"
                        + " where import_id = :id and position > :after" + only + " order by position limit :limit",
                Object[].class);
    }

    private static Stored stored(Object[] row) {
        var outcome = (String) row[3];
        return new Stored(
                (Integer) row[0],
                (String) row[1],
                (String) row[2],
                outcome == null ? null : EntryOutcome.valueOf(outcome),
                (String) row[4],
                (UUID) row[5]);
    }

    private static <T> @Nullable String[] texts(List<T> items, Function<T, @Nullable String> each) {
        return items.stream().map(each).toArray(String[]::new);
    }
}
