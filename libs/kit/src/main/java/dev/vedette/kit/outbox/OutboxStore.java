package dev.vedette.kit.outbox;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The outbox in PostgreSQL, read and cleared in short transactions. Who holds the lease publishes; whose clock runs wrong does
 * no harm, since PostgreSQL's alone counts.
 */
@Singleton
class OutboxStore {

    /** Longer than a pause of the garbage collector; a killed process holds up the others for no longer. */
    private static final int LEASE_SECONDS = 10;

    private final Pool pool;

    OutboxStore(Pool pool) {
        this.pool = pool;
    }

    /** What waits to be published. */
    record Waiting(
            long id,
            String stream,
            String key,
            byte[] value,
            String name,
            @Nullable String traceparent) {

        private static Waiting of(Row row) {
            return new Waiting(
                    row.getLong("id"),
                    row.getString("stream"),
                    row.getString("record_key"),
                    row.getBuffer("record_value").getBytes(),
                    row.getString("record_name"),
                    row.getString("traceparent"));
        }
    }

    /** The first of what waits, in order, with the lease; nothing while another holds it. */
    Uni<List<Waiting>> claim(UUID holder, int limit) {
        return pool.withTransaction(connection -> lease(connection, holder)
                .chain(held ->
                        held ? first(connection, limit) : Uni.createFrom().item(List.of())));
    }

    private static Uni<Boolean> lease(SqlConnection connection, UUID holder) {
        return connection
                .preparedQuery("""
                        update outbox_lease set holder = $1, until = now() + make_interval(secs => $2)
                        where holder is null or holder = $1 or until < now()""")
                .execute(Tuple.of(holder, (double) LEASE_SECONDS))
                .map(rows -> rows.rowCount() == 1);
    }

    private static Uni<List<Waiting>> first(SqlConnection connection, int limit) {
        return connection
                .preparedQuery("select * from outbox where refused is null order by id limit $1")
                .execute(Tuple.of(limit))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(Waiting::of)
                        .toList());
    }

    /** Keeps the lease, if it is still held. */
    Uni<Void> renew(UUID holder) {
        return pool.preparedQuery("update outbox_lease set until = now() + make_interval(secs => $2) where holder = $1")
                .execute(Tuple.of(holder, (double) LEASE_SECONDS))
                .replaceWithVoid();
    }

    /**
     * Forgets what was sent, sets aside what was refused for good and gives the lease back.
     *
     * @param refused the reason by id
     */
    Uni<Void> finish(UUID holder, List<Long> sent, Map<Long, String> refused) {
        return pool.withTransaction(connection -> connection
                .preparedQuery("delete from outbox where id = any($1)")
                .execute(Tuple.of(sent.toArray(Long[]::new)))
                .chain(() -> setAside(connection, refused))
                .chain(() -> release(connection, holder)));
    }

    private static Uni<Void> setAside(SqlConnection connection, Map<Long, String> refused) {
        return refused.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection
                        .preparedQuery("update outbox set refused = $2 where id = $1")
                        .executeBatch(refused.entrySet().stream()
                                .map(each -> Tuple.of(each.getKey(), each.getValue()))
                                .toList())
                        .replaceWithVoid();
    }

    private static Uni<Void> release(SqlConnection connection, UUID holder) {
        return connection
                .preparedQuery("update outbox_lease set holder = null where holder = $1")
                .execute(Tuple.of(holder))
                .replaceWithVoid();
    }
}
