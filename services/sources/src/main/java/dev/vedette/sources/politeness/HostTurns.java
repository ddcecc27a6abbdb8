package dev.vedette.sources.politeness;

import dev.vedette.kit.identity.Ids;
import dev.vedette.sources.SourcesConfig;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose turn it is at each host, among the replicas. Times are PostgreSQL's, so that clocks need not agree. */
@Singleton
class HostTurns {

    private static final Duration LONGEST_REST = Duration.ofHours(1);

    /** The row as it was before this statement tells why it could not be taken. */
    private static final String TAKE = """
            with taken as (
                insert into hosts as h (host, taken_by, taken_until, holds)
                values ($1, $2, clock_timestamp() + $3 * interval '1 millisecond', 0)
                on conflict (host) do update set taken_by = excluded.taken_by, taken_until = excluded.taken_until
                where h.taken_until <= clock_timestamp()
                and (h.held_until is null or h.held_until <= clock_timestamp())
                returning host)
            select exists (select from taken) as taken,
                cast(ceil(1000 * extract(epoch from h.held_until - clock_timestamp())) as bigint) as resting,
                cast(ceil(1000 * extract(epoch from h.taken_until - clock_timestamp())) as bigint) as busy
            from (values (1)) as one left join hosts h on h.host = $1
            """;

    private static final String GIVE_BACK = """
            update hosts set taken_until = clock_timestamp() + $3 * interval '1 millisecond', held_until = null, holds = 0
            where host = $1 and taken_by = $2
            """;

    /** Without a time from the host the rest doubles with each in a row. */
    private static final String REST = """
            update hosts set taken_until = clock_timestamp(), holds = holds + 1, held_until = clock_timestamp()
                + coalesce($3, least($4 * power(2, least(holds, 20)), $5)) * interval '1 millisecond'
            where host = $1 and taken_by = $2
            """;

    private static final String FORGET = "delete from hosts where taken_until < clock_timestamp() - interval '1 day'"
            + " and (held_until is null or held_until < clock_timestamp() - interval '1 day')";

    private final Pool pool;
    private final UUID replica;
    private final Duration longestTurn;
    private final Duration firstRest;

    @Inject
    HostTurns(Pool pool, Ids ids, SourcesConfig config) {
        this(
                pool,
                ids.next(),
                longestTurn(config.fetch().timeout()),
                config.fetch().hostHold());
    }

    HostTurns(Pool pool, UUID replica, Duration longestTurn, Duration firstRest) {
        this.pool = pool;
        this.replica = replica;
        this.longestTurn = longestTurn;
        this.firstRest = firstRest;
    }

    Uni<HostTurn> take(String host) {
        return pool.preparedQuery(TAKE)
                .execute(Tuple.of(host, replica, longestTurn.toMillis()))
                .map(HostTurns::turn);
    }

    Uni<Void> giveBack(String host, Duration pause) {
        return pool.preparedQuery(GIVE_BACK)
                .execute(Tuple.of(host, replica, pause.toMillis()))
                .replaceWithVoid();
    }

    /** Gives it back, and nobody is to ask the host for {@code asked}, or for long enough where it did not say. */
    Uni<Void> rest(String host, @Nullable Duration asked) {
        return pool.preparedQuery(REST)
                .execute(Tuple.of(
                        host,
                        replica,
                        asked == null ? null : (double) asked.toMillis(),
                        (double) firstRest.toMillis(),
                        (double) LONGEST_REST.toMillis()))
                .replaceWithVoid();
    }

    @Scheduled(every = "1h", delayed = "15m")
    Uni<Void> forget() {
        return pool.query(FORGET).execute().replaceWithVoid();
    }

    /** robots.txt and the page, each as long as a request may take, and something for ourselves. */
    private static Duration longestTurn(Duration timeout) {
        return timeout.multipliedBy(2).plusSeconds(5);
    }

    private static HostTurn turn(RowSet<Row> rows) {
        var row = rows.iterator().next();
        if (row.getBoolean("taken")) {
            return new HostTurn.Taken();
        }
        var resting = row.getLong("resting");
        var busy = row.getLong("busy");
        return resting != null && resting > 0
                ? new HostTurn.Resting(Duration.ofMillis(resting))
                : new HostTurn.Busy(Duration.ofMillis(busy == null ? 0 : busy));
    }
}
